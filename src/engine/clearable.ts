import type { Evidence, EvidencePart } from "../core/dossier/evidenceSchema.ts";
import type { Path } from "./stored.ts";

type Empty = { readonly [Part in EvidencePart]: NonNullable<Evidence[Part]> };

const empty: Empty = {
  interview: { role: "", layer: "", department: "", people: 1 },
  sample: { population: 0, seed: "", drawn: 0, results: {} },
  register: { population: 0, from: "", to: "" },
  document: { version: "", owner: "", received: "", location: "" },
  observation: { kind: "site", time: "" },
  voice: { method: "survey", question: "", asked: 0, answered: 0 },
};
const link: Evidence["links"][string] = { stance: "neutral" };

/**
 * What is taken away field by field: what a colleague writes in it at that moment then stays in sight. In the document
 * an empty record is left, in the dossier there is none.
 */
export function isClearable(path: Path): boolean {
  return emptyAt(path) !== undefined;
}

/** The record as the dossier has it: none when it was cleared, and whole when a colleague has written in it since. */
export function asShown(path: Path, record: unknown): unknown {
  const whole = emptyAt(path);
  if (whole === undefined || typeof record !== "object" || record === null) return record;
  if (Object.keys(record).length === 0) return undefined;
  return Object.keys(whole).every((key) => Object.hasOwn(record, key)) ? record : { ...whole, ...record };
}

function emptyAt(path: Path): object | undefined {
  const [room, , part = ""] = path;
  if (room !== "evidence") return undefined;
  if (path.length === 4) return part === "links" ? link : undefined;
  return path.length === 3 && Object.hasOwn(empty, part) ? empty[part as EvidencePart] : undefined; // an own key of the table
}
