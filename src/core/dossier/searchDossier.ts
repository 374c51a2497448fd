import type { Language, Norm } from "../norm/normSchema.ts";
import type { Assignment, Dossier } from "./dossierSchema.ts";
import { presentEvidence } from "./evidenceFor.ts";
import { foldedPlaces, foldText } from "./foldText.ts";
import { presentPlan } from "./planFor.ts";
import { replacementsOf } from "./sampleFiles.ts";

export type HitPlace = "criterion" | "answer" | "signal" | "evidence" | "interview" | "plan" | "point" | "register" | "assignment" | "team";

/** One thing in the dossier in which every word of the query occurs. */
export type Hit = {
  readonly place: HitPlace;
  /** Where to go to, `answers/I.2.a/auditor`. */
  readonly path: string;
  /** The criterion's number, the title of the evidence, the point's number, the person's name; empty for the assignment. */
  readonly name: string;
  readonly snippet: string;
  /** Start and end in the snippet of what matched, in order, apart from each other. */
  readonly ranges: readonly (readonly [number, number])[];
};

export const mostHits = 200;
const snippetLength = 160;

/** Searches every text of the dossier, and of the norm in one language, in the order of the norm; case and accents do not matter. */
export function searchDossier(dossier: Dossier, norm: Norm, language: Language, query: string): readonly Hit[] {
  const words = [
    ...new Set(
      foldText(query)
        .split(/\s+/)
        .filter((word) => word !== ""),
    ),
  ];
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const { place, path, name, texts } of entriesOf(dossier, norm, language)) {
    const best = bestText(texts, words);
    if (best === undefined) continue;
    hits.push({ place, path, name, ...snippetOf(best, words) });
    if (hits.length === mostHits) break;
  }
  return hits;
}

type Entry = Omit<Hit, "snippet" | "ranges"> & { readonly texts: readonly string[] };

/** Every text of the dossier and, in one language, of the norm, with where it is. */
export function* entriesOf(dossier: Dossier, norm: Norm, language: Language): Generator<Entry> {
  for (const section of norm.sections) {
    for (const { id, ref, text } of section.criteria) {
      const record = dossier.answers[id];
      yield { place: "criterion", path: `answers/${id}`, name: ref, texts: [ref, text[language]] };
      for (const whose of ["auditor", "self"] as const) {
        const judgement = record?.[whose];
        if (judgement === undefined) continue;
        yield { place: "answer", path: `answers/${id}/${whose}`, name: ref, texts: [judgement.rationale, judgement.reason] };
      }
      if (record?.limitation !== undefined) {
        yield { place: "answer", path: `answers/${id}/limitation`, name: ref, texts: [record.limitation.reason] };
      }
      if (record?.override !== undefined) {
        yield { place: "answer", path: `answers/${id}/override`, name: ref, texts: [record.override.reason] };
      }
    }
    for (const { id, ref, text } of section.signals ?? []) {
      const record = dossier.signals[id];
      const written = record === undefined ? [] : [record.rationale, record.rightOfReply, record.leadReason];
      yield { place: "signal", path: `signals/${id}`, name: ref, texts: [ref, text[language], ...written] };
    }
  }
  for (const evidence of presentEvidence(dossier)) {
    const { title, source, place, note, collectedBy, attachments } = evidence;
    const files = Object.values(attachments).map((attachment) => attachment.name);
    const counted = [evidence.interview?.department ?? "", evidence.sample?.seed ?? ""];
    const sampled = Object.values(evidence.files ?? {}).flatMap((file) => [
      file.name,
      file.note,
      ...replacementsOf(file).map(({ reason }) => reason),
    ]);
    const { version = "", owner = "", location = "" } = evidence.document ?? {};
    const cited = Object.values(evidence.links).map((link) => link.cited ?? "");
    const texts = [title, note, source, place, collectedBy, version, owner, location, ...cited, ...counted, ...files, ...sampled];
    yield { place: "evidence", path: `evidence/${evidence.id}`, name: title, texts };
    for (const [key, { own, note: said }] of Object.entries(evidence.questions ?? {})) {
      if (own !== "" || said !== "")
        yield { place: "interview", path: `evidence/${evidence.id}/questions/${key}`, name: title, texts: [said, own] };
    }
    for (const [key, { words, removed }] of Object.entries(evidence.statements ?? {})) {
      if (removed === undefined)
        yield { place: "interview", path: `evidence/${evidence.id}/statements/${key}`, name: title, texts: [words] };
    }
  }
  for (const { id, title, department, place, who, note } of presentPlan(dossier)) {
    yield { place: "plan", path: `plan/items/${id}`, name: title, texts: [title, note, department, place, who] };
  }
  const points = Object.values(dossier.points).filter((point) => point.removed === undefined);
  for (const point of points.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))) {
    const { title, condition, cause, effect, recommendation, owner } = point;
    const notes = Object.values(point.history).map((event) => event.note);
    const texts = [title, condition, cause, effect, recommendation, owner, ...notes];
    yield { place: "point", path: `points/${point.id}`, name: String(point.number), texts };
  }
  yield* registerEntries(dossier);
  for (const field of Object.keys(dossier.assignment) as (keyof Assignment)[]) {
    yield { place: "assignment", path: `assignment/${field}`, name: "", texts: [dossier.assignment[field]] };
  }
  for (const member of Object.values(dossier.team)) {
    if (member.removed === undefined) {
      yield { place: "team", path: `team/${member.id}`, name: member.name, texts: [member.name, member.independence.note] };
    }
  }
}

function* registerEntries({ registers, surveys, terms, categories, daysOff }: Dossier): Generator<Entry> {
  for (const { id, name, note, removed } of Object.values(registers)) {
    if (removed === undefined) yield { place: "register", path: `registers/${id}`, name, texts: [name, note] };
  }
  for (const { id, name, removed } of Object.values(surveys)) {
    if (removed === undefined) yield { place: "register", path: `surveys/${id}`, name, texts: [name] };
  }
  for (const { id, date, reason, removed } of Object.values(daysOff)) {
    if (removed === undefined) yield { place: "register", path: `daysOff/${id}`, name: date, texts: [reason, date] };
  }
  for (const { id, name, source, removed } of Object.values(terms)) {
    if (removed === undefined) yield { place: "register", path: `terms/${id}`, name, texts: [name, source] };
  }
  for (const { id, name, note } of Object.values(categories))
    yield { place: "register", path: `categories/${id}`, name, texts: [name, note] };
}

/** The text with the most of the words, the first of equals; undefined when some word is in none of the texts. */
function bestText(texts: readonly string[], words: readonly string[]): string | undefined {
  const folded = texts.map(foldText);
  if (!words.every((word) => folded.some((text) => text.includes(word)))) return undefined;
  const counts = folded.map((text) => words.filter((word) => text.includes(word)).length);
  return texts[counts.indexOf(Math.max(...counts))];
}

/** A piece of the text around the first match, whole words at both ends where the text has spaces and never half a sign. */
function snippetOf(text: string, words: readonly string[]): Pick<Hit, "snippet" | "ranges"> {
  const matches = matchesIn(text, words);
  const first = matches[0]?.[0] ?? 0;
  const from = first <= snippetLength / 3 ? 0 : wordStart(text, first - Math.floor(snippetLength / 3), first);
  const to = text.length - from <= snippetLength ? text.length : wordEnd(text, from + snippetLength, matches[0]?.[1] ?? 0);
  const before = from > 0 ? "…" : "";
  const after = to < text.length ? "…" : "";
  const ranges = matches
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]) => [start - from + before.length, end - from + before.length] as const);
  return { snippet: before + text.slice(from, to) + after, ranges };
}

/** Start and end of every match in the original text, overlapping ones joined. */
function matchesIn(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const folded = foldText(text);
  const places = foldedPlaces(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const start = places[at] ?? 0;
      const last = places[at + word.length - 1] ?? start;
      found.push([start, nextPlace(places, at + word.length, last, text.length)]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const previous = joined.at(-1);
    if (previous !== undefined && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The end of the sign at `last`: a match that ends halfway a ligature takes the whole ligature. */
function nextPlace(places: readonly number[], index: number, last: number, end: number): number {
  let next = index;
  while (next < places.length && (places[next] ?? end) <= last) next += 1;
  return places[next] ?? end;
}

function wordStart(text: string, from: number, before: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space >= before ? before : space + 1;
}

function wordEnd(text: string, to: number, after: number): number {
  const space = text.lastIndexOf(" ", to);
  if (space > after) return space;
  const end = Math.max(to, after);
  return /^[\uDC00-\uDFFF]/.test(text.slice(end)) ? end + 1 : end;
}
