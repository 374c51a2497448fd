import { getHeads } from "@automerge/automerge/slim";
import { canonicalJson } from "../core/canonicalJson.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { sha256 } from "../platform/digest.ts";
import { startEngine } from "./automerge.ts";
import { attachmentsOf } from "./card.ts";
import { fileFormat, listParts, type Manifest, manifestName } from "./manifest.ts";
import { documentName, normName, readDossierFile, stateName } from "./readDossierFile.ts";
import { loadReplica } from "./replica.ts";
import { zip } from "./zip.ts";

export type DossierFileParts = {
  /** The engine's document: `store.save()`, or `newDocument(...)`. */
  readonly document: Uint8Array;
  readonly norm: Norm;
  readonly attachment: (sha256: string) => Promise<Uint8Array | undefined>;
};
export type WrittenFile = {
  readonly bytes: Uint8Array;
  /** Attachments that were not there, or were not what their digest says. The file lists them. */
  readonly missing: readonly string[];
};

/**
 * A `.toets` file. It is read back and compared before it is given, so bytes that come out of here can be read. The
 * same dossier gives the same bytes.
 */
export async function writeDossierFile({ document, norm, attachment }: DossierFileParts): Promise<WrittenFile> {
  await startEngine();
  const loaded = loadReplica(document);
  if (loaded.kind !== "loaded") throw new Error(`Not a dossier to write: ${JSON.stringify(loaded)}`);
  const { state, document: doc } = loaded.replica;
  const text = canonicalJson(state);
  const attachments = await present(attachmentsOf(state), attachment);
  const missing = attachmentsOf(state).filter((digest) => !attachments.has(digest));
  const parts = new Map<string, Uint8Array>([
    [documentName, document],
    [stateName, encode(JSON.stringify(JSON.parse(text), undefined, 2))],
    [normName, encode(JSON.stringify(norm, undefined, 2))],
    ...[...attachments].map(([digest, bytes]) => [`attachments/${digest}`, bytes] as const),
  ]);
  const manifest: Manifest = {
    format: fileFormat,
    program: "toetssteen",
    kind: "dossier",
    dossier: state.id,
    heads: [...getHeads(doc)].sort(),
    stateHash: await sha256(text),
    files: await listParts(parts),
    missing: [...missing],
  };
  const bytes = zip(new Map([[manifestName, encode(JSON.stringify(manifest, undefined, 2))], ...parts]), /^attachments\//);
  const back = await readDossierFile(bytes);
  if (back.kind !== "file" || canonicalJson(back.file.dossier) !== text || back.file.attachments.size !== attachments.size) {
    throw new Error(`The file does not read back: ${JSON.stringify(back.kind === "problems" ? back.problems : back.kind)}`);
  }
  return { bytes, missing };
}

async function present(digests: readonly string[], attachment: DossierFileParts["attachment"]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const digest of digests) {
    const bytes = await attachment(digest);
    if (bytes !== undefined && (await sha256(bytes)) === digest) found.set(digest, bytes);
  }
  return found;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
