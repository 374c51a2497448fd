import { create } from "zustand";
import { canonicalJson } from "../core/canonicalJson.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { sha256 } from "../platform/digest.ts";
import { listImportedNorms, putImportedNorm, removeImportedNorm } from "../platform/importedNorms.ts";
import { bundledNorms, type NormEntry } from "./bundledNorms.ts";
import { database } from "./database.ts";

/** A norm file holds some hundreds of kilobytes; one of more than this is something else. */
const largestNormBytes = 5_000_000;

export type ListedNorm = NormEntry & { readonly imported: boolean };
type ImportedNorm =
  | { readonly kind: "imported"; readonly address: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

type Norms = {
  readonly norms: readonly ListedNorm[];
  /** Adds the imported norms to the list. */
  readonly refresh: () => Promise<void>;
  /** Undefined when this device does not have it. */
  readonly loadNorm: (address: string) => Promise<LoadedNorm | undefined>;
  readonly importNorm: (file: File) => Promise<ImportedNorm>;
  /** Takes an imported norm off this device, unless a dossier was started with it. */
  readonly removeNorm: (address: string) => Promise<RemovedNorm>;
  /** The norm file itself, as text; undefined when this device does not have it. */
  readonly normFile: (address: string) => Promise<string | undefined>;
};
type RemovedNorm = { readonly kind: "removed"; readonly putBack: () => Promise<void> } | { readonly kind: "inUse" };
export type LoadedNorm = { readonly norm: Norm; readonly digest: string };

const bundled: readonly ListedNorm[] = bundledNorms.map(({ address, name, shortName, summary }) => ({
  address,
  name,
  shortName,
  summary,
  imported: false,
}));
const loaded = new Map<string, Promise<LoadedNorm | undefined>>();

export const useNorms = create<Norms>()((set) => ({
  norms: bundled,
  refresh: async () => {
    const imported = (await importedNorms()).map(
      ({ norm, address }): ListedNorm => ({ address, name: norm.name, shortName: norm.shortName, summary: norm.summary, imported: true }),
    );
    set({ norms: [...bundled, ...imported] });
  },
  loadNorm: (address) => {
    const known = loaded.get(address) ?? load(address);
    loaded.set(address, known);
    return known;
  },
  importNorm: async (file) => {
    const read = await readNormFile(file);
    if (read.kind === "problems") return read;
    const { norm } = read;
    const address = addressOf(norm);
    if (bundledNorms.some((entry) => entry.address === address)) {
      return { kind: "problems", problems: [{ code: "normIsBundled", path: "version", params: { address } }] };
    }
    const problems = await besideEarlier(norm);
    if (problems.length > 0) return { kind: "problems", problems };
    const digest = await digestOf(norm);
    await putImportedNorm(await database(), { digest, address, json: JSON.stringify(norm) });
    loaded.set(address, Promise.resolve({ norm, digest }));
    await useNorms.getState().refresh();
    return { kind: "imported", address };
  },
  removeNorm: async (address) => {
    const db = await database();
    const removed = await removeImportedNorm(db, address);
    if (removed.kind === "inUse") return removed;
    loaded.delete(address);
    await useNorms.getState().refresh();
    const putBack = async () => {
      for (const row of removed.rows) await putImportedNorm(db, row);
      loaded.delete(address);
      await useNorms.getState().refresh();
    };
    return { kind: "removed", putBack };
  },
  normFile: async (address) => {
    const entry = bundledNorms.find((candidate) => candidate.address === address);
    const json: unknown =
      entry === undefined
        ? JSON.parse((await listImportedNorms(await database())).find((row) => row.address === address)?.json ?? "null")
        : await entry.load();
    return json === null ? undefined : `${JSON.stringify(json, undefined, 2)}\n`;
  },
}));

function addressOf(norm: Pick<Norm, "id" | "version">): string {
  return `${norm.id}@${norm.version}`;
}

async function load(address: string): Promise<LoadedNorm | undefined> {
  const entry = bundledNorms.find((candidate) => candidate.address === address);
  if (entry === undefined) {
    const imported = (await importedNorms()).find((candidate) => candidate.address === address);
    return imported && { norm: imported.norm, digest: await digestOf(imported.norm) };
  }
  const { readNorm } = await import("../core/norm/readNorm.ts");
  const read = readNorm(await entry.load());
  if (read.kind === "problems") throw new Error(`Bundled norm ${address}: ${JSON.stringify(read.problems)}`);
  return { norm: read.norm, digest: await digestOf(read.norm) };
}

async function importedNorms(): Promise<readonly { readonly address: string; readonly norm: Norm }[]> {
  const rows = await listImportedNorms(await database());
  if (rows.length === 0) return [];
  const { readNorm } = await import("../core/norm/readNorm.ts");
  return rows.flatMap(({ address, json }) => {
    const read = readNorm(JSON.parse(json));
    return read.kind === "norm" ? [{ address, norm: read.norm }] : [];
  });
}

async function readNormFile(file: File): Promise<{ kind: "norm"; norm: Norm } | { kind: "problems"; problems: readonly Problem[] }> {
  if (file.size > largestNormBytes) {
    return { kind: "problems", problems: [{ code: "normFileTooLarge", path: "", params: { limit: largestNormBytes } }] };
  }
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "problems", problems: [{ code: "notJson", path: "" }] };
  }
  const { readNorm } = await import("../core/norm/readNorm.ts");
  return readNorm(json);
}

/** What it says of its earlier versions, as far as this device has them. */
async function besideEarlier(norm: Norm): Promise<readonly Problem[]> {
  if (norm.follows === undefined) return [];
  const { checkAgainstEarlier } = await import("../core/norm/checkFollows.ts");
  const earlier = await Promise.all(norm.follows.map(({ version }) => useNorms.getState().loadNorm(addressOf({ id: norm.id, version }))));
  return earlier.flatMap((known) => (known === undefined ? [] : checkAgainstEarlier(norm, known.norm)));
}

function digestOf(norm: Norm): Promise<string> {
  return sha256(canonicalJson(norm));
}
