import { z } from "zod";
import type { Problem } from "../core/problem.ts";
import { sha256 } from "../platform/digest.ts";

/** The form of the files themselves; the dossier inside has a number of its own. */
export const fileFormat = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const files = z.record(z.string(), z.strictObject({ sha256: digest, sizeBytes: z.int().min(0) }));
const common = { format: z.literal(fileFormat), program: z.literal("toetssteen"), files };

const manifestSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("dossier"),
    dossier: z.string(),
    /** Which state of the history, as the engine names it. */
    heads: z.array(digest),
    /** SHA-256 of `state.json` in canonical form. */
    stateHash: digest,
    /** Attachments that the dossier refers to and the sender did not have. */
    missing: z.array(digest),
  }),
  z.strictObject({ ...common, kind: z.literal("backup") }),
]);

export type Manifest = z.infer<typeof manifestSchema>;
export type ReadManifest =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  | { readonly kind: "tooNew"; readonly format: number }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export const manifestName = "manifest.json";

/** Reads the manifest and holds every part of the file against it. */
export async function readManifest(parts: ReadonlyMap<string, Uint8Array>): Promise<ReadManifest> {
  const bytes = parts.get(manifestName);
  if (bytes === undefined) return problem("fileNotOurs", "");
  const value = parseJson(bytes);
  if (typeof value !== "object" || value === null) return problem("filePartUnreadable", manifestName);
  const { program, format }: { program?: unknown; format?: unknown } = value;
  if (program !== "toetssteen") return problem("fileNotOurs", manifestName);
  if (typeof format === "number" && Number.isSafeInteger(format) && format > fileFormat) return { kind: "tooNew", format };
  if (format !== fileFormat) return problem("fileFormatUnknown", manifestName);
  const read = manifestSchema.safeParse(value);
  if (!read.success) return problem("filePartUnreadable", manifestName);
  const problems = await partProblems(parts, read.data);
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "manifest", manifest: read.data };
}

export async function listParts(parts: ReadonlyMap<string, Uint8Array>): Promise<Manifest["files"]> {
  const listed = await Promise.all(
    [...parts].map(async ([name, bytes]) => [name, { sha256: await sha256(bytes), sizeBytes: bytes.length }] as const),
  );
  return Object.fromEntries(listed);
}

/** JSON in UTF-8, or undefined: invalid text, or a key that reaches into the prototype of objects. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return JSON.parse(text, (key, value: unknown) => {
      if (key === "__proto__" || key === "constructor" || key === "prototype") throw new Error("reserved key");
      return value;
    });
  } catch {
    return undefined;
  }
}

async function partProblems(parts: ReadonlyMap<string, Uint8Array>, { files: expected }: Manifest): Promise<readonly Problem[]> {
  const actual = await listParts(new Map([...parts].filter(([name]) => name !== manifestName)));
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort();
  return names.flatMap((name): Problem[] => {
    if (!Object.hasOwn(actual, name)) return [{ code: "filePartMissing", path: name }];
    if (!Object.hasOwn(expected, name)) return [{ code: "filePartUnknown", path: name }];
    return actual[name]?.sha256 === expected[name]?.sha256 ? [] : [{ code: "filePartDamaged", path: name }];
  });
}

function problem(code: string, path: string): ReadManifest {
  return { kind: "problems", problems: [{ code, path }] };
}
