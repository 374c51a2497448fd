/** The key list: names of interviewees, kept apart from the dossier. A file of it is made only when somebody asks for it. */
import { z } from "zod";
import type { Problem } from "../problem.ts";
import type { Dossier } from "./dossierSchema.ts";
import { id, line } from "./scalars.ts";

/** Whose name: of a planned interview or of one that was held. */
export type KeySubject = `plan/${string}` | `evidence/${string}`;
type Names = ReadonlyMap<string, string>;

const keyListFile = z.strictObject({
  kind: z.literal("toetssteenKeyList"),
  format: z.literal(1),
  dossier: id,
  organisation: line,
  names: z.array(z.strictObject({ subject: z.string().regex(/^(?:plan|evidence)\/.{1,100}$/), title: line, name: line })).max(10_000),
});
export type KeyListFile = z.infer<typeof keyListFile>;

export type ReadKeyList = { readonly kind: "keyList"; readonly names: Names } | { readonly kind: "problem"; readonly problem: Problem };

/** The subject itself, then the same interview under its other address: as it was planned, or as it was held. */
export function sameInterview({ plan }: Dossier, subject: string): readonly string[] {
  const [room, key = ""] = subject.split("/");
  const others =
    room === "plan"
      ? [plan.items[key]?.evidence].flatMap((evidence) => (evidence === undefined ? [] : [`evidence/${evidence}`]))
      : Object.values(plan.items).flatMap((item) => (item.evidence === key ? [`plan/${item.id}`] : []));
  return [subject, ...others];
}

export function nameIn(names: Names, dossier: Dossier, subject: KeySubject): string {
  return sameInterview(dossier, subject).flatMap((one) => names.get(one) ?? [])[0] ?? "";
}

/** What the file says, in the order of the titles. */
export function keyListOf(dossier: Dossier, names: Names): KeyListFile {
  const rows = [...names].map(([subject, name]) => ({ subject, title: titleOf(dossier, subject), name }));
  rows.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.subject < b.subject ? -1 : 1));
  return { kind: "toetssteenKeyList", format: 1, dossier: dossier.id, organisation: dossier.assignment.organisation, names: rows };
}

/**
 * The list of this very dossier, or of one that it is a copy of: then every interview of the list is here under the same
 * address. Codes of another dossier mean other people.
 */
export function readKeyList(dossier: Dossier, text: string): ReadKeyList {
  const problem = (code: string): ReadKeyList => ({ kind: "problem", problem: { code, path: "" } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem("keyListUnreadable");
  }
  const read = keyListFile.safeParse(json);
  if (!read.success) return problem("keyListUnreadable");
  const { dossier: owner, names } = read.data;
  const isOfCopied = names.length > 0 && names.every(({ subject }) => isHere(dossier, subject));
  if (owner !== dossier.id && !isOfCopied) return problem("keyListOfOtherDossier");
  return { kind: "keyList", names: new Map(names.map(({ subject, name }) => [subject, name])) };
}

/** Names that are here stay; of a name that differs it is told how many there are. */
export function joinKeyLists(here: Names, read: Names): { readonly added: Names; readonly differing: number } {
  const given = [...read].filter(([, name]) => name !== "");
  return {
    added: new Map(given.filter(([subject]) => !here.has(subject))),
    differing: given.filter(([subject, name]) => here.has(subject) && here.get(subject) !== name).length,
  };
}

function isHere({ plan, evidence }: Dossier, subject: string): boolean {
  const [room, key = ""] = subject.split("/");
  return Object.hasOwn(room === "plan" ? plan.items : evidence, key);
}

function titleOf({ plan, evidence }: Dossier, subject: string): string {
  const [room, key = ""] = subject.split("/");
  return (room === "plan" ? plan.items[key] : evidence[key])?.title ?? "";
}
