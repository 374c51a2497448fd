import type { DossierFile } from "../engine/readDossierFile.ts";
import type { CommandResult } from "./command.ts";

export type DossierInput = { readonly kind: "file"; readonly file: DossierFile } | Extract<CommandResult, { kind: "unusable" }>;

/** Whether these bytes are a `.toets` file at all, by their first bytes and not by a name. */
export function isDossierFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** An exported dossier, verified; the engine is loaded only now, because most batches are plain JSON. */
export async function readDossierInput(bytes: Uint8Array): Promise<DossierInput> {
  if (!isDossierFile(bytes)) return { kind: "unusable", problems: [{ code: "inputNotDossier", path: "" }] };
  const { readDossierFile } = await import("../engine/readDossierFile.ts");
  const read = await readDossierFile(bytes);
  switch (read.kind) {
    case "file":
      return read;
    case "backup":
      return { kind: "unusable", problems: [{ code: "inputIsBackup", path: "" }] };
    case "tooNew":
      return { kind: "unusable", problems: [{ code: "inputTooNew", path: "", params: { format: read.format } }] };
    case "problems":
      return { kind: "unusable", problems: read.problems };
  }
}
