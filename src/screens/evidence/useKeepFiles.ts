import { useState } from "react";
import type { Attachment } from "../../core/dossier/dossierSchema.ts";
import { keepFiles } from "../../state/keepFiles.ts";
import { useTell } from "../../ui/useTell.ts";

type Keeping = { readonly done: number; readonly total: number; readonly name: string };

/** Keeps files on this device and says which could not be kept. `keeping` tells how far it is. */
export function useKeepFiles(): {
  readonly keeping: Keeping | undefined;
  readonly keep: (files: readonly File[]) => Promise<readonly Attachment[]>;
} {
  const tell = useTell();
  const [keeping, setKeeping] = useState<Keeping>();
  return {
    keeping,
    keep: async (files) => {
      const tellProgress = (done: number) => setKeeping({ done, total: files.length, name: files[done]?.name ?? "" });
      tellProgress(0);
      const { attachments, problems } = await keepFiles(files, tellProgress);
      setKeeping(undefined);
      for (const problem of problems) tell(problem);
      return attachments;
    },
  };
}
