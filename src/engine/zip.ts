import { unzipSync, zipSync } from "fflate";
import type { Problem } from "../core/problem.ts";

export type ZipLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  /** One entry, unpacked. */
  readonly entryBytes: number;
  /** All entries together, unpacked. */
  readonly unpackedBytes: number;
};

/** Far above an audit with hundreds of photos, below what a browser tab can hold. */
export const zipLimits: ZipLimits = { fileBytes: 1_000_000_000, entries: 5_000, entryBytes: 500_000_000, unpackedBytes: 1_500_000_000 };

export type Unzipped =
  | { readonly kind: "files"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

type Listed = { readonly name: string; readonly size: number; readonly originalSize: number; readonly compression: number };

/** The same files give the same bytes: no clock goes into it. Names matching `asIs` are not compressed again. */
export function zip(files: ReadonlyMap<string, Uint8Array>, asIs: RegExp): Uint8Array {
  // A ZIP keeps local time; this is midnight on the first day it knows, wherever it is made.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { mtime, level: asIs.test(name) ? 0 : 6 }]])));
}

/**
 * Unpacks a file of which nothing is trusted. The list of contents is judged first; nothing is unpacked when a name or
 * a size in it is out of bounds. Memory is bounded by the sizes in that list, and a list that lies shows in the digests.
 */
export function unzip(bytes: Uint8Array, allowed: (name: string) => boolean, limits: ZipLimits): Unzipped {
  const kind = sniff(bytes);
  if (kind !== undefined) return refused({ code: kind, path: "" });
  if (bytes.length > limits.fileBytes) return refused({ code: "fileTooLarge", path: "", params: { limit: limits.fileBytes } });
  const listed: Listed[] = [];
  const looked = unzipOnly(bytes, (entry) => {
    listed.push(entry);
    return false;
  });
  if (looked === undefined) return refused({ code: "fileTruncated", path: "" });
  const problems = listProblems(listed, allowed, limits);
  if (problems.length > 0) return { kind: "problems", problems };
  const unpacked = unzipOnly(bytes, () => true);
  if (unpacked === undefined) return refused({ code: "fileTruncated", path: "" });
  return { kind: "files", files: new Map(Object.entries(unpacked)) };
}

function unzipOnly(bytes: Uint8Array, filter: (entry: Listed) => boolean): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return undefined;
  }
}

/** What the file is, when it is no ZIP. */
function sniff(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "fileEmpty";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return undefined;
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (start.startsWith("<")) return "fileIsWebPage";
  if (start.startsWith("{") || start.startsWith("[")) return "fileIsJson";
  if (start.startsWith("%PDF")) return "fileIsPdf";
  return "fileUnknown";
}

function listProblems(listed: readonly Listed[], allowed: (name: string) => boolean, limits: ZipLimits): readonly Problem[] {
  if (listed.length > limits.entries)
    return [{ code: "fileTooManyParts", path: "", params: { count: listed.length, limit: limits.entries } }];
  const unpacked = listed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > limits.unpackedBytes) return [{ code: "fileUnpacksTooLarge", path: "", params: { limit: limits.unpackedBytes } }];
  const seen = new Set<string>();
  return listed.flatMap(({ name, originalSize, compression }): Problem[] => {
    const path = shown(name);
    const twice = seen.has(name);
    seen.add(name);
    if (isUnsafe(name)) return [{ code: "filePartUnsafe", path }];
    if (!allowed(name)) return [{ code: "filePartUnknown", path }];
    if (twice) return [{ code: "filePartTwice", path }];
    if (originalSize > limits.entryBytes) return [{ code: "filePartTooLarge", path, params: { limit: limits.entryBytes } }];
    return compression === 0 || compression === 8 ? [] : [{ code: "filePartUnreadable", path }];
  });
}

function isUnsafe(name: string): boolean {
  const steps = name.split(/[/\\]/);
  return (
    name.startsWith("/") ||
    /[\\:\p{Cc}]/u.test(name) ||
    steps.some((step) => ["..", ".", "__proto__", "constructor", "prototype"].includes(step))
  );
}

/** A name out of a hostile file, short and without characters that cannot be seen. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, "\u{FFFD}").slice(0, 100);
}

function refused(problem: Problem): Unzipped {
  return { kind: "problems", problems: [problem] };
}
