import { create } from "zustand";
import type { Problem } from "../core/problem.ts";
import { deleteForEver, listDossiers, moveToTrash, restoreFromTrash, sweepAttachments } from "../engine/dossierList.ts";
import { fetchEngine } from "../engine/fetchEngine.ts";
import { daysAgo, now } from "../platform/clock.ts";
import type { Database } from "../platform/database.ts";
import type { DossierCard } from "../platform/dossierCard.ts";
import type { SavedFile } from "../platform/files.ts";
import { database } from "./database.ts";
import { exampleFile, exampleYears } from "./exampleFile.ts";
import { usePreferences } from "./preferences.ts";

export type { DossierCard } from "../platform/dossierCard.ts";

export type OpenedFile =
  /** `merged`: it belonged to a dossier that was here, and brought so many changes. */
  | { readonly kind: "opened"; readonly id: string; readonly merged: number | undefined }
  | { readonly kind: "restored"; readonly dossiers: number }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** `missing`: how many attachments the file lists but does not hold. */
export type SavedDossierFile = SavedFile & { readonly missing: number };

type DossierList = {
  readonly status: "loading" | "ready" | "failed";
  readonly dossiers: readonly DossierCard[];
  readonly trash: readonly DossierCard[];
  readonly refresh: () => Promise<void>;
  /** Opens a dossier file or a backup; what belongs to a dossier of this device is merged into it. */
  readonly openFile: (file: File) => Promise<OpenedFile>;
  /** Puts the example in the screen's language on this device, once, and gives its id. */
  readonly openExample: (norm: "klantbelang" | "ikm3000") => Promise<string>;
  /** Puts every year of the Klantbelang example on this device, and gives how many those are. */
  readonly addExampleYears: () => Promise<number>;
  /** Gives the copy, and how many names of interviewees stay with the original. */
  readonly duplicate: (id: string) => Promise<{ readonly id: string; readonly names: number }>;
  readonly toTrash: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly deleteForEver: (id: string) => Promise<void>;
  readonly exportFile: (id: string) => Promise<SavedDossierFile>;
  /** Every dossier of this device, the trash included, in one file. */
  readonly backup: () => Promise<SavedDossierFile>;
};

/**
 * A photo that came in while a colleague removed its evidence is left without anyone who refers to it. Once per visit;
 * what has just come in may be about to be referred to. What cannot be removed now waits for the next visit.
 */
let collected = false;
function collect(db: Database): void {
  if (collected) return;
  collected = true;
  sweepAttachments(db, daysAgo(1)).catch(() => {
    collected = false;
  });
}

export const useDossierList = create<DossierList>()((set, get) => {
  const afterwards = async <T>(work: Promise<T>): Promise<T> => {
    const outcome = await work;
    await get().refresh();
    return outcome;
  };
  // Files need the engine and the schemas; the list of dossiers does not.
  const files = () => import("./dossierFiles.ts");
  // What an example is made of arrives side by side.
  const putExample = async (name: string): Promise<string> => {
    fetchEngine();
    const [{ openExample }, file] = await Promise.all([import("./openExample.ts"), exampleFile(name)]);
    return openExample(file);
  };
  const putYears = async (): Promise<number> => {
    const years = exampleYears(usePreferences.getState().language);
    for (const year of years) await putExample(year);
    return years.length;
  };
  return {
    status: "loading",
    dossiers: [],
    trash: [],
    refresh: async () => {
      try {
        const db = await database();
        const cards = await listDossiers(db);
        set({
          status: "ready",
          dossiers: cards.filter((card) => card.removedAt === undefined),
          trash: cards.filter((card) => card.removedAt !== undefined),
        });
        collect(db);
      } catch {
        set({ status: "failed" });
      }
    },
    openFile: async (file) => afterwards((await files()).openFile(file)),
    openExample: async (norm) => {
      const id = await putExample(`${norm}/2026/${usePreferences.getState().language}`);
      // The dossier is opened next, and the list only looked at afterwards: it may follow.
      void get().refresh();
      return id;
    },
    addExampleYears: async () => afterwards(putYears()),
    duplicate: async (id) => afterwards((await files()).duplicate(id)),
    toTrash: async (id) => afterwards(moveToTrash(await database(), id, now())),
    restore: async (id) => afterwards(restoreFromTrash(await database(), id)),
    deleteForEver: async (id) => {
      const db = await database();
      await deleteForEver(db, id);
      await sweepAttachments(db);
      await get().refresh();
    },
    exportFile: async (id) => (await files()).exportFile(id),
    backup: async () => (await files()).backup(),
  };
});
