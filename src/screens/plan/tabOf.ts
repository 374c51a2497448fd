import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { EvidenceType, Norm } from "../../core/norm/normSchema.ts";

export type PlanTab = "interviews" | "documents" | "other" | "support";

/** What each part of the screen gets. */
export type PartProps = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly readOnly: boolean;
  /** The id of the item that is open. */
  readonly current: string | undefined;
  readonly onOpen: (id: string) => void;
};

export function tabOf(kind: EvidenceType): PlanTab {
  if (kind === "interview") return "interviews";
  return kind === "document" ? "documents" : "other";
}
