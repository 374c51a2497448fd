import { create } from "zustand";
import type { EvidenceType } from "../core/norm/normSchema.ts";

export const evidenceLooks = ["all", "unlinked", "old", "undated", "contradicting", "missing"] as const;
export type EvidenceLook = (typeof evidenceLooks)[number];

type EvidenceView = {
  readonly query: string;
  readonly type: "all" | EvidenceType;
  /** Empty is every criterion. */
  readonly criterion: string;
  readonly look: EvidenceLook;
  /** How many rows are drawn. */
  readonly shown: number;
};

export const rowsAtOnce = 100;
const start: EvidenceView = { query: "", type: "all", criterion: "", look: "all", shown: rowsAtOnce };

/** What the register of evidence shows. Nothing of the dossier: it lasts as long as the screen. */
export const useEvidenceView = create<EvidenceView & { readonly reset: () => void }>()((set) => ({
  ...start,
  reset: () => set(start),
}));
