import { getChangesMetaSince, getHeads } from "@automerge/automerge/slim";
import { migrationKind } from "./migrateDocument.ts";
import type { AuditEntry, Heads } from "./port.ts";
import { isRecord, type StoredDoc } from "./stored.ts";

export type Trail = (document: StoredDoc, path?: string) => readonly AuditEntry[];

/** Reads each change of the history once, at the first question after it was made; a long history takes a second the first time. */
export function trailIndex(): Trail {
  let heads: Heads = [];
  let entries: readonly AuditEntry[] = [];
  return (document, path) => {
    const fresh = getChangesMetaSince(document, [...heads]);
    if (fresh.length > 0) {
      heads = getHeads(document);
      const made = fresh.map(({ hash, message, time }) => entry(hash, message, time)).filter(({ kind }) => kind !== migrationKind);
      entries = [...entries, ...made].sort(byTime);
    }
    return path === undefined ? entries : entries.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
  };
}

function entry(hash: string, message: string | null, time: number): AuditEntry {
  const { kind, path, by, value } = parse(message ?? "");
  const chosen = typeof value === "string" ? { value } : {};
  return {
    hash,
    kind: text(kind) || "unknown",
    path: text(path),
    by: text(by),
    at: new Date(bounded(time) * 1000).toISOString(),
    ...chosen,
  };
}

/** Anything can stand in a message that came from elsewhere; the entry is shown all the same. */
function parse(message: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(message);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The last second that `toISOString` writes with a year of four digits. */
function bounded(seconds: number): number {
  return Math.min(Math.max(seconds, 0), 253_402_300_799);
}

function byTime(a: AuditEntry, b: AuditEntry): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
