import { create } from "zustand";
import type { DateOnly, Dossier } from "../core/dossier/dossierSchema.ts";
import type { Language } from "../core/norm/normSchema.ts";

export type ReportWishes = {
  readonly language: Language;
  readonly final: boolean;
  readonly date: DateOnly | "";
  readonly withData: boolean;
  readonly findings: boolean;
  readonly plan: boolean;
  /** The dossier to compare with; empty for none. */
  readonly compareWith: string;
};

/** A report that was made and read back. */
export type MadeReport = {
  /** What it was made from, to tell whether it still says what the dossier says. */
  readonly from: Dossier;
  readonly wishes: ReportWishes;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly pages: number;
  readonly replaced: readonly string[];
  readonly logoMissing: boolean;
  readonly earlierMissing: boolean;
};

type Shown = { readonly dossier: string; readonly wishes: ReportWishes | undefined; readonly made: MadeReport | undefined };

type ReportView = {
  readonly shown: Shown | undefined;
  readonly wish: (dossier: string, wishes: ReportWishes) => void;
  readonly keep: (dossier: string, made: MadeReport | undefined) => void;
};

/** What was asked of the report of one dossier, and what came of it: there again after a visit to another screen. */
export const useReportView = create<ReportView>()((set, get) => {
  const of = (dossier: string): Shown => {
    const { shown } = get();
    return shown?.dossier === dossier ? shown : { dossier, wishes: undefined, made: undefined };
  };
  return {
    shown: undefined,
    wish: (dossier, wishes) => set({ shown: { ...of(dossier), wishes } }),
    keep: (dossier, made) => set({ shown: { ...of(dossier), made } }),
  };
});
