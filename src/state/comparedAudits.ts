import { type ComparedAudit, comparedDossier } from "../core/comparison/comparedAudit.ts";
import { resultAudit } from "../core/comparison/resultAudit.ts";
import { resultSchema } from "../core/dossier/result.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { dossierStorage } from "../engine/dossierStorage.ts";
import { readDossierFile } from "../engine/readDossierFile.ts";
import { readSound } from "../engine/readSound.ts";
import { zipLimits } from "../engine/zip.ts";
import { database } from "./database.ts";
import { useDossier } from "./dossier.ts";
import { useNorms } from "./norms.ts";

/** What came out of a PDF; the report's own reader gives this. */
export type ReadPdf = (
  bytes: Uint8Array,
) => Promise<
  | { readonly kind: "found"; readonly json: string }
  | { readonly kind: "none" | "notPdf" | "tooLarge" | "resaved" }
  | { readonly kind: "damaged"; readonly reason: string }
>;

export type FileAudit =
  | { readonly kind: "audit"; readonly audit: ComparedAudit; readonly warning?: Problem }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Norms by digest, so that audits on the same norm hold the very same object: it is posted to the worker once. */
const norms = new Map<string, Norm>();

/** A dossier of this device as an audit to compare; undefined when it is missing, damaged or too new. */
export async function storedAudit(id: string): Promise<ComparedAudit | undefined> {
  const open = useDossier.getState();
  if (open.id === id) await open.flush();
  const sound = await readSound(id, dossierStorage(await database()));
  return sound && comparedDossier(sound.replica.state, oneOf(sound.norm, sound.replica.state.norm.digest));
}

/** The audit in a dossier file or in the PDF of a report. Nothing of it is kept on this device. */
export async function fileAudit(file: File, readPdf: ReadPdf): Promise<FileAudit> {
  if (file.size > zipLimits.fileBytes) return refused("dossierFileTooLarge", { limit: zipLimits.fileBytes / 1_000_000 });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused("attachmentUnreadable", { name: file.name });
  }
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-")) return pdfAudit(bytes, readPdf);
  const read = await readDossierFile(bytes);
  switch (read.kind) {
    case "file":
      return { kind: "audit", audit: comparedDossier(read.file.dossier, oneOf(read.file.norm, read.file.dossier.norm.digest)) };
    case "problems":
      return read;
    case "tooNew":
      return refused("compareFileTooNew");
    case "backup":
      return refused("compareIsBackup");
  }
}

async function pdfAudit(bytes: Uint8Array, readPdf: ReadPdf): Promise<FileAudit> {
  const read = await readPdf(bytes);
  switch (read.kind) {
    case "none":
      return refused("comparePdfWithoutData");
    case "resaved":
      return refused("comparePdfResaved");
    case "tooLarge":
      return refused("comparePdfTooLarge");
    case "notPdf":
      return refused("comparePdfUnreadable");
    case "damaged":
      return refused("comparePdfDamaged");
    case "found":
      break;
  }
  const result = resultSchema.safeParse(parsed(read.json));
  if (!result.success) return refused("compareResultInvalid");
  const { id, version, digest } = result.data.norm;
  const address = `${id}@${version}`;
  // The digest is the report's own word; the address must agree with it.
  const same = norms.get(digest);
  const isSame = same !== undefined && same.id === id && same.version === version;
  const known = !isSame ? await useNorms.getState().loadNorm(address) : { norm: same, digest };
  if (known === undefined) return refused("compareNormUnknown", { norm: address });
  const found = resultAudit(result.data, { norm: oneOf(known.norm, known.digest), digest: known.digest });
  if (found.kind === "changed") return refused("compareResultChanged", { sections: found.parts.join(", ") });
  const { audit, sameNorm } = found;
  return { kind: "audit", audit, ...(sameNorm ? {} : { warning: { code: "compareNormDiffers", path: "", params: { norm: address } } }) };
}

function oneOf(norm: Norm, digest: string): Norm {
  const known = norms.get(digest);
  if (known === undefined) norms.set(digest, norm);
  return known ?? norm;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function refused(code: string, params: NonNullable<Problem["params"]> = {}): FileAudit {
  return { kind: "problems", problems: [{ code, path: "", params }] };
}
