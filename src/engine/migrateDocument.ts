import { changeAt, clone, load, save, topoHistoryTraversal } from "@automerge/automerge/slim";
import { migrationsOf } from "../core/dossier/migrateDossier.ts";
import { type Stored, type StoredDoc, storedValue } from "./stored.ts";

/** The history does not show it: nobody did it. */
export const migrationKind = "migrateDossier";

/** Changes of a migration are nobody's, one nobody per step; with any other name or moment two devices would not make the same change. */
function nobodyOf(step: number): string {
  return String(step + 2).padStart(32, "0");
}

/**
 * The document in the present format; the same document when it is that already. The changes stand right after the
 * first one of the history, whatever came later, so that every device makes the very same ones.
 */
export function migrateDocument(document: StoredDoc, plain: unknown): StoredDoc {
  const steps = migrationsOf(plain);
  if (steps.length === 0) return document;
  // Walking through the history takes as long as reading the document.
  const root = topoHistoryTraversal(document)[0];
  if (root === undefined) return document;
  const options = { message: JSON.stringify({ kind: migrationKind, path: "", by: "" }), time: 0 };
  let migrated = document;
  for (const [step, added] of steps.entries()) {
    if (added === undefined) continue;
    const { newDoc } = changeAt(clone(migrated, { actor: nobodyOf(step) }), [root], options, (draft: Stored) => {
      for (const [key, value] of Object.entries(added)) draft[key] = storedValue(value, [key]);
    });
    migrated = newDoc;
  }
  // Read afresh: after a change at an older moment the engine's view of the texts repeats words (automerge issue 1270), the
  // document itself is right. And from here on changes are made under a name of this copy's own.
  return load<Stored>(save(migrated));
}
