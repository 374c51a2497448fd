import { changeAt, clone, load, save, topoHistoryTraversal } from "@automerge/automerge/slim";
import { migrationOf } from "../core/dossier/migrateDossier.ts";
import { type Stored, type StoredDoc, storedValue } from "./stored.ts";

/** The history does not show it: nobody did it. */
export const migrationKind = "migrateDossier";

/** Changes of a migration are nobody's; with any other name or moment two devices would not make the same change. */
const nobody = "00000000000000000000000000000002";

/**
 * The document in the present format; the same document when it is that already. The change stands right after the
 * first one of the history, whatever came later, so that every device makes the very same change.
 */
export function migrateDocument(document: StoredDoc, plain: unknown): StoredDoc {
  const added = migrationOf(plain);
  if (added === undefined) return document;
  // Walking through the history takes as long as reading the document.
  const root = topoHistoryTraversal(document)[0];
  if (root === undefined) return document;
  const options = { message: JSON.stringify({ kind: migrationKind, path: "", by: "" }), time: 0 };
  const { newDoc } = changeAt(clone(document, { actor: nobody }), [root], options, (draft: Stored) => {
    for (const [key, value] of Object.entries(added)) draft[key] = storedValue(value, [key]);
  });
  // Read afresh: after a change at an older moment the engine's view of the texts repeats words (automerge issue 1270), the
  // document itself is right. And from here on changes are made under a name of this copy's own.
  return load<Stored>(save(newDoc));
}
