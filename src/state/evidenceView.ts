import { create } from "zustand";
import type { EvidenceType } from "../core/norm/normSchema.ts";

export const evidenceLooks = ["all", "unlinked", "old", "undated", "contradicting", "missing"] as const;
export type EvidenceLook = (typeof evidenceLooks)[number];

/** A date or an owner that is not filled in comes last, whichever way round. */
export const evidenceOrders = ["title", "type", "owner", "date", "received"] as const;
export type EvidenceOrder = (typeof evidenceOrders)[number];

type EvidenceView = {
  readonly query: string;
  readonly type: "all" | EvidenceType;
  /** Empty is every criterion. */
  readonly criterion: string;
  readonly look: EvidenceLook;
  readonly order: EvidenceOrder;
  readonly down: boolean;
  /** How many rows are drawn. */
  readonly shown: number;
};

export const rowsAtOnce = 100;
const start: EvidenceView = { query: "", type: "all", criterion: "", look: "all", order: "title", down: false, shown: rowsAtOnce };

type Acts = {
  readonly reset: () => void;
  /** The same order again turns it round. */
  readonly sortBy: (order: EvidenceOrder) => void;
};

/** What the register of evidence shows. Nothing of the dossier: it lasts as long as the screen. */
export const useEvidenceView = create<EvidenceView & Acts>()((set) => ({
  ...start,
  sortBy: (order) => set((before) => ({ order, down: before.order === order && !before.down, shown: rowsAtOnce })),
  reset: () => set(start),
}));
