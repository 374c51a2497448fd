import type { Instant } from "../core/dossier/dossierSchema.ts";
import type { AuditKind, LocalText } from "../core/norm/normSchema.ts";
import type { Readiness } from "../core/scoring/scores.ts";

/** What the home screen shows of a dossier. Written with every change, read without the engine. */
export type DossierCard = {
  readonly id: string;
  readonly organisation: string;
  readonly unit: string;
  /** `klantbelang@2016-2017` */
  readonly norm: string;
  readonly normName: LocalText;
  readonly normDigest: string;
  readonly kind: AuditKind;
  readonly periodTo: string;
  readonly updatedAt: Instant;
  readonly answered: number;
  readonly total: number;
  /** Sections with a score; absent where sections are checklists. */
  readonly scores: readonly { readonly id: string; readonly low: number; readonly high: number }[] | undefined;
  readonly readiness?: { readonly low: Readiness; readonly high: Readiness };
  /** In the trash since. */
  readonly removedAt?: Instant;
  /** Digests of every attachment the dossier refers to, removed evidence included. */
  readonly attachments: readonly string[];
};
