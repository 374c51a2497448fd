import { canonicalJson } from "../core/canonicalJson.ts";
import { checkDossier } from "../core/dossier/checkDossier.ts";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { readNorm } from "../core/norm/readNorm.ts";
import type { Problem } from "../core/problem.ts";
import { sha256 } from "../platform/digest.ts";
import { startEngine } from "./automerge.ts";
import { attachmentsOf } from "./card.ts";
import { type Manifest, manifestName, parseJson, readManifest } from "./manifest.ts";
import { normDigest } from "./normDigest.ts";
import type { Heads } from "./port.ts";
import { type Loaded, loadReplica } from "./replica.ts";
import { unzip, type ZipLimits, zipLimits } from "./zip.ts";

export type DossierFile = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly document: Uint8Array;
  readonly heads: Heads;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Attachments that the dossier refers to and the file does not hold. */
  readonly missing: readonly string[];
};

export type ReadFile =
  | { readonly kind: "file"; readonly file: DossierFile }
  /** A backup of a whole device: `readBackupFile` reads it. */
  | { readonly kind: "backup" }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

type LoadedFile = Extract<Loaded, { kind: "loaded" }>;

export const documentName = "document.automerge";
export const stateName = "state.json";
export const normName = "norm.json";
const attachmentName = /^attachments\/([0-9a-f]{64})$/;
const backupName = /^(?:dossiers\/[^/]+\.toets|raw\/[^/]+\.zip)$/;

/** Enough for any dossier; what is larger costs minutes to look at. */
const mostTextBytes = 64_000_000;

/** Reads a `.toets` file of which nothing is trusted: whole and sound, or refused with every problem that was found. */
export async function readDossierFile(bytes: Uint8Array, limits: ZipLimits = zipLimits): Promise<ReadFile> {
  const unzipped = unzip(bytes, isPartName, limits);
  if (unzipped.kind === "problems") return unzipped;
  const { files } = unzipped;
  const read = await readManifest(files);
  if (read.kind !== "manifest") return read;
  if (read.manifest.kind === "backup") return { kind: "backup" };
  const [document, state, norm] = [files.get(documentName), files.get(stateName), files.get(normName)];
  if (document === undefined || state === undefined || norm === undefined) {
    const absent = [documentName, stateName, normName].filter((name) => !files.has(name));
    return { kind: "problems", problems: absent.map((path) => ({ code: "filePartMissing", path })) };
  }
  const large = [documentName, stateName, normName].filter((name) => (files.get(name)?.length ?? 0) > mostTextBytes);
  if (large.length > 0) {
    return { kind: "problems", problems: large.map((path) => ({ code: "filePartTooLarge", path, params: { limit: mostTextBytes } })) };
  }
  await startEngine();
  const loaded = loadReplica(document);
  if (loaded.kind === "tooNew") return loaded;
  if (loaded.kind === "damaged") return { kind: "problems", problems: within(documentName, loaded.problems) };
  const normRead = readNorm(parseJson(norm));
  if (normRead.kind === "problems") return { kind: "problems", problems: within(normName, normRead.problems) };
  const attachments = attachmentsIn(files);
  const stray = [...files.keys()].filter((name) => backupName.test(name));
  const problems = [
    ...stray.map((path) => ({ code: "filePartUnknown", path })),
    ...(await stateProblems(loaded, parseJson(state), read.manifest)),
    ...(await normProblems(loaded.replica.state, normRead.norm)),
    ...attachmentProblems(loaded.replica.state, attachments, read.manifest),
  ];
  if (problems.length > 0) return { kind: "problems", problems };
  const { state: dossier } = loaded.replica;
  const missing = attachmentsOf(dossier).filter((digest) => !attachments.has(digest));
  const { heads } = read.manifest;
  return { kind: "file", file: { dossier, norm: normRead.norm, document, heads, attachments, missing } };
}

function isPartName(name: string): boolean {
  return [manifestName, documentName, stateName, normName].includes(name) || attachmentName.test(name) || backupName.test(name);
}

async function stateProblems({ stored, replica }: LoadedFile, state: unknown, manifest: Manifest): Promise<readonly Problem[]> {
  if (manifest.kind !== "dossier") return [];
  const texts = stored.states.map(canonicalJson);
  const heads = [...stored.heads].sort();
  const text = state === undefined ? undefined : texts.find((each) => each === canonicalJson(state));
  const same = text !== undefined && (await sha256(text)) === manifest.stateHash;
  return [
    ...(same ? [] : [{ code: "fileStateDiffers", path: stateName }]),
    ...(canonicalJson(heads) === canonicalJson([...manifest.heads].sort()) ? [] : [{ code: "fileStateDiffers", path: manifestName }]),
    ...(replica.state.id === manifest.dossier ? [] : [{ code: "fileStateDiffers", path: manifestName }]),
  ];
}

async function normProblems(dossier: Dossier, norm: Norm): Promise<readonly Problem[]> {
  const digest = await normDigest(norm);
  if (digest !== dossier.norm.digest) return [{ code: "fileNormDiffers", path: normName }];
  return within(stateName, checkDossier(dossier, norm));
}

function attachmentsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([name, bytes]) => {
      const digest = attachmentName.exec(name)?.[1];
      return digest === undefined ? [] : [[digest, bytes] as const];
    }),
  );
}

/** The parts have been held against the manifest, so the manifest says what they are. */
function attachmentProblems(dossier: Dossier, attachments: ReadonlyMap<string, Uint8Array>, { files }: Manifest): readonly Problem[] {
  const wanted = new Set(attachmentsOf(dossier));
  return [...attachments.keys()].flatMap((digest): Problem[] => {
    const path = `attachments/${digest}`;
    if (files[path]?.sha256 !== digest) return [{ code: "filePartDamaged", path }];
    return wanted.has(digest) ? [] : [{ code: "filePartUnknown", path }];
  });
}

function within(name: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: problem.path === "" ? name : `${name}: ${problem.path}` }));
}
