import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for this test file alone, gone afterwards. `write` gives the name back, to be read relative to the folder. */
export function aFolder(): { readonly folder: string; readonly write: (name: string, content: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), "toetssteen-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}
