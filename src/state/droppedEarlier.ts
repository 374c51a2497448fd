import { create } from "zustand";
import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import { earlierProblem, otherSubject } from "../core/comparison/earlierProblem.ts";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import type { Problem } from "../core/problem.ts";
import { fileAudit, type ReadPdf } from "./comparedAudits.ts";

type Dropped = { readonly name: string; readonly audit: ComparedAudit; readonly warnings: readonly Problem[] };
type Refused = { readonly name: string; readonly problems: readonly Problem[] };

type DroppedEarlier = {
  /** By dossier: the file that stands for its earlier audit. It is read and not kept, and stays while the app is open. */
  readonly dropped: Readonly<Record<string, Dropped>>;
  readonly refused: Refused | undefined;
  /** Answers whether the file can stand for the audit before this dossier. */
  readonly addFile: (dossier: Dossier, file: File, readPdf: ReadPdf) => Promise<boolean>;
  readonly forgetRefused: () => void;
};

export const useDroppedEarlier = create<DroppedEarlier>()((set) => ({
  dropped: {},
  refused: undefined,
  addFile: async (dossier, file, readPdf) => {
    const { name } = file;
    const read = await fileAudit(file, readPdf);
    if (read.kind === "problems") {
      set({ refused: { name, problems: read.problems } });
      return false;
    }
    const { audit, warning } = read;
    const problem = earlierProblem(dossier, audit);
    if (problem !== undefined) {
      set({ refused: { name, problems: [problem] } });
      return false;
    }
    const warnings = [otherSubject(dossier, audit), warning].filter((one) => one !== undefined);
    set(({ dropped }) => ({ refused: undefined, dropped: { ...dropped, [dossier.id]: { name, audit, warnings } } }));
    return true;
  },
  forgetRefused: () => set({ refused: undefined }),
}));
