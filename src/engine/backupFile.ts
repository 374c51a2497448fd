import type { Problem } from "../core/problem.ts";
import type { Database } from "../platform/database.ts";
import { listDossiers } from "./dossierList.ts";
import { exportDossier, exportRaw } from "./exportDossier.ts";
import { fileFormat, listParts, type Manifest, manifestName, readManifest } from "./manifest.ts";
import type { EngineDeps } from "./openDossier.ts";
import { readDossierFile } from "./readDossierFile.ts";
import { type TakenIn, takeIn } from "./takeIn.ts";
import { unzip, type ZipLimits, zip, zipLimits } from "./zip.ts";

type Deps = EngineDeps & { readonly db: Database };

export type Backup = {
  readonly bytes: Uint8Array;
  readonly dossiers: number;
  /** Dossiers that cannot be opened are in the file as they lie on the disk. */
  readonly raw: readonly string[];
};
export type Restored =
  | { readonly kind: "restored"; readonly dossiers: readonly { readonly name: string; readonly outcome: TakenIn }[] }
  | { readonly kind: "notABackup" }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Every dossier of this device in one file, the trash included. Read back before it is given. */
export async function writeBackupFile(deps: Deps): Promise<Backup> {
  const parts = new Map<string, Uint8Array>();
  const raw: string[] = [];
  for (const { id } of await listDossiers(deps.db)) {
    const written = await exportDossier(id, deps);
    const name = encodeURIComponent(id);
    if (written !== undefined) parts.set(`dossiers/${name}.toets`, written.bytes);
    else {
      raw.push(id);
      parts.set(`raw/${name}.zip`, await exportRaw(id, deps.db));
    }
  }
  const manifest: Manifest = { format: fileFormat, program: "toetssteen", kind: "backup", files: await listParts(parts) };
  const bytes = zip(
    new Map([[manifestName, new TextEncoder().encode(JSON.stringify(manifest, undefined, 2))], ...parts]),
    /^(?:dossiers|raw)\//,
  );
  const back = await readBackup(bytes, zipLimits);
  if (back.kind !== "backup" || back.parts.size !== parts.size) throw new Error("The backup does not read back");
  return { bytes, dossiers: parts.size - raw.length, raw };
}

/** Takes in every dossier of a backup. One that is here already is merged; one that cannot be read does not stop the others. */
export async function restoreBackupFile(bytes: Uint8Array, deps: Deps, limits: ZipLimits = zipLimits): Promise<Restored> {
  const back = await readBackup(bytes, limits);
  if (back.kind !== "backup") return back;
  const dossiers: { name: string; outcome: TakenIn }[] = [];
  for (const [name, part] of back.parts) {
    if (dossierPart.test(name)) dossiers.push({ name, outcome: await takeInPart(part, deps, limits) });
  }
  return { kind: "restored", dossiers };
}

const dossierPart = /^dossiers\/[^/]+\.toets$/;
const rawPart = /^raw\/[^/]+\.zip$/;

async function takeInPart(part: Uint8Array, deps: Deps, limits: ZipLimits): Promise<TakenIn> {
  const read = await readDossierFile(part, limits);
  switch (read.kind) {
    case "file":
      return takeIn(read.file, deps);
    case "backup":
      return { kind: "refused", problems: [{ code: "filePartUnknown", path: "" }] };
    case "tooNew":
      return { kind: "refused", problems: [{ code: "dossierTooNew", path: "format", params: { format: read.format } }] };
    case "problems":
      return { kind: "refused", problems: read.problems };
  }
}

type ReadBackup = Exclude<Restored, { kind: "restored" }> | { readonly kind: "backup"; readonly parts: ReadonlyMap<string, Uint8Array> };

async function readBackup(bytes: Uint8Array, limits: ZipLimits): Promise<ReadBackup> {
  const unzipped = unzip(bytes, (name) => name === manifestName || dossierPart.test(name) || rawPart.test(name), limits);
  if (unzipped.kind === "problems") return unzipped;
  const read = await readManifest(unzipped.files);
  if (read.kind !== "manifest") return read;
  if (read.manifest.kind !== "backup") return { kind: "notABackup" };
  return { kind: "backup", parts: new Map([...unzipped.files].filter(([name]) => name !== manifestName)) };
}
