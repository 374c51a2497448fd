import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export type Source = { readonly path: string; readonly text: string };

/** Every file under these folders whose name ends so, with its path from the top of the repository. */
export function sources(folders: readonly string[], ending: RegExp): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => ending.test(path))
      .sort()
      .map((path) => ({ path, text: readFileSync(root + path, "utf8") })),
  );
}
