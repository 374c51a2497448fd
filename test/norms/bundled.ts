import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const normsFolder = join(import.meta.dirname, "../../norms");

export type Bundled = { readonly id: string; readonly version: string; readonly json: unknown; readonly examples: unknown };

/** Every norm file in the folder of norms, with its worked examples. Throws when it finds none, or a norm without examples. */
export function bundledNorms(): readonly Bundled[] {
  const found = readdirSync(normsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .flatMap(({ name: id }) =>
      readdirSync(join(normsFolder, id))
        .filter((file) => file.endsWith(".json") && !file.endsWith(".examples.json"))
        .map((file) => file.slice(0, -".json".length))
        .map((version) => ({
          id,
          version,
          json: parsed(join(normsFolder, id, `${version}.json`)),
          examples: parsed(join(normsFolder, id, `${version}.examples.json`)),
        })),
    );
  if (found.length === 0) throw new Error(`No norms in ${normsFolder}`);
  return found;
}

function parsed(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
