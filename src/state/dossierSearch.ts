import { create } from "zustand";

type DossierSearch = {
  readonly open: boolean;
  /** What was searched for last in this dossier, so that the reader can go on from there. */
  readonly query: string;
};

export const useDossierSearch = create<DossierSearch>()(() => ({ open: false, query: "" }));
