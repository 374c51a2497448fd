import { create } from "zustand";
import type { PointStatus } from "../core/dossier/dossierSchema.ts";

export type PointGroup = "order" | "section" | "status" | "owner";

type PointsView = {
  readonly query: string;
  /** `unfinished`: everything that still has to be done. */
  readonly status: "all" | "unfinished" | PointStatus;
  /** Empty is everybody; `-` is nobody yet. */
  readonly owner: string;
  readonly section: string;
  readonly group: PointGroup;
  /** The points that are tried out; undefined while nothing is. */
  readonly tried: ReadonlySet<string> | undefined;
  /** The point that was looked at last, so that the reader comes back to it. */
  readonly last: string | undefined;
};

const start: PointsView = { query: "", status: "all", owner: "", section: "", group: "order", tried: undefined, last: undefined };

/** What the list of improvement points shows. Nothing of the dossier: it lasts as long as the screen. */
export const usePointsView = create<PointsView & { readonly reset: () => void }>()((set) => ({
  ...start,
  reset: () => set(start),
}));
