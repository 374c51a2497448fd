import { create } from "zustand";
import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import type { Problem } from "../core/problem.ts";
import { fileAudit, type ReadPdf, storedAudit } from "./comparedAudits.ts";

type DroppedFile = { readonly name: string; readonly audit: ComparedAudit; readonly warning?: Problem };
type RefusedFile = { readonly name: string; readonly problems: readonly Problem[] };

type CompareView = {
  /** Files that were dropped; they are read and not kept. */
  readonly files: readonly DroppedFile[];
  readonly refused: readonly RefusedFile[];
  /** Dossiers of this device that were read; undefined where one cannot be. */
  readonly stored: ReadonlyMap<string, ComparedAudit | undefined>;
  readonly addFiles: (files: readonly File[], readPdf: ReadPdf) => Promise<void>;
  readonly dropFile: (name: string) => void;
  readonly forgetRefused: () => void;
  /** Reads dossiers of this device one after the other, so that the page keeps answering. */
  readonly read: (ids: readonly string[]) => Promise<void>;
  /** Leaves what was read of the device behind: it may have changed by the next visit. */
  readonly forgetStored: () => void;
};

/** What is laid side by side; dropped files stay while the app is open. */
export const useCompareView = create<CompareView>()((set, get) => ({
  files: [],
  refused: [],
  stored: new Map(),
  addFiles: async (files, readPdf) => {
    for (const file of files) {
      const { name } = file;
      const read = await fileAudit(file, readPdf);
      set((before) => {
        const others = before.files.filter((one) => one.name !== name);
        const refused = before.refused.filter((one) => one.name !== name);
        if (read.kind === "problems") return { refused: [...refused, { name, problems: read.problems }] };
        const { audit, warning } = read;
        return { refused, files: [...others, { name, audit, ...(warning === undefined ? {} : { warning }) }] };
      });
    }
  },
  dropFile: (name) => set(({ files }) => ({ files: files.filter((one) => one.name !== name) })),
  forgetRefused: () => set({ refused: [] }),
  read: async (ids) => {
    for (const id of ids) {
      if (get().stored.has(id)) continue;
      const audit = await storedAudit(id);
      set(({ stored }) => ({ stored: new Map(stored).set(id, audit) }));
    }
  },
  forgetStored: () => set({ stored: new Map() }),
}));
