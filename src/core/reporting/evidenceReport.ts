/** The evidence as the report lists it: by code, tied to criteria, and without whoever was interviewed. */
import type { Dossier, Evidence } from "../dossier/dossierSchema.ts";
import { readTitle } from "../dossier/evidenceCode.ts";
import { isInForce, type Linked } from "../dossier/evidenceFor.ts";
import { isLookedAt } from "../dossier/given.ts";
import { stancesOf } from "../dossier/stancesOf.ts";
import type { ToldGroups } from "../evidence/toldGroups.ts";
import { type EvidenceType, evidenceTypes } from "../norm/normSchema.ts";
import { evidencePart } from "./evidencePart.ts";
import type { EvidenceLink, EvidenceReport } from "./reportModel.ts";

export type EvidenceSources = { readonly dossier: Dossier; readonly refs: Readonly<Record<string, string>>; readonly told: ToldGroups };

export function evidenceReports(sources: EvidenceSources): readonly EvidenceReport[] {
  const { dossier } = sources;
  const active = Object.values(dossier.evidence)
    .filter((item) => item.removed === undefined)
    .sort(
      (a, b) => evidenceTypes.indexOf(a.type) - evidenceTypes.indexOf(b.type) || compareText(a.title, b.title) || compareText(a.id, b.id),
    );
  const used = new Set(active.map((item) => readTitle(item.title)?.code));
  let number = 0;
  const nextCode = (): string => {
    number += 1;
    const code = `E-${String(number).padStart(2, "0")}`;
    return used.has(code) ? nextCode() : code;
  };
  const seen = new Set<string>();
  return active
    .map((item) => {
      const read = readTitle(item.title);
      // A code that is used twice would send the reader to the wrong place; the second gets a number of its own.
      const own = read !== undefined && !seen.has(read.code) ? read.code : undefined;
      if (own !== undefined) seen.add(own);
      return reportOf(item, own ?? nextCode(), own === undefined ? item.title : (read?.rest ?? item.title), sources);
    })
    .sort((a, b) => evidenceTypes.indexOf(a.type) - evidenceTypes.indexOf(b.type) || compareCodes(a.code, b.code));
}

function reportOf(item: Evidence, code: string, title: string, { dossier, refs, told }: EvidenceSources): EvidenceReport {
  const interview = item.type === "interview";
  // Of a small group the day, the place and the auditor would lead to the person by way of an agenda.
  const apart = !interview || told.roleOf(item) !== "";
  const { periodFrom } = dossier.assignment;
  const unused = whyUnused(item);
  const part = evidencePart(item, told);
  return {
    id: item.id,
    code,
    // What was typed for an interview may say more than its role.
    title: interview ? "" : title,
    type: item.type,
    source: interview ? "" : item.source,
    date: apart ? item.date : "",
    collectedBy: apart ? item.collectedBy : "",
    place: interview ? "" : item.place,
    beforePeriod: item.date !== "" && periodFrom !== "" && item.date < periodFrom,
    ...(unused === undefined ? {} : { unused }),
    ...(part === undefined ? {} : { part }),
    about: [...stancesOf(item)]
      .map(([id, stance]) => ({ ref: refs[id] ?? id, stance, ...citedIn(item, id) }))
      .sort((a, b) => compareCodes(a.ref, b.ref)),
    attachments: Object.values(item.attachments)
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256))
      // A recording or notes are often named after the person.
      .map((attachment) => (interview ? { ...attachment, name: "" } : attachment)),
  };
}

function whyUnused(item: Evidence): EvidenceReport["unused"] {
  if (isInForce(item)) return undefined;
  if (!isLookedAt(item)) return "carried";
  return item.interview?.consent === "refused" ? "refused" : "superseded";
}

function citedIn({ type, links }: Evidence, id: string): { readonly cited?: string } {
  const cited = links[id]?.cited?.trim() ?? "";
  return type === "interview" || cited === "" ? {} : { cited };
}

/** Per criterion or signal the evidence that speaks about it, supporting evidence first. */
export function linksByCriterion(
  linked: ReadonlyMap<string, readonly Linked[]>,
  reports: readonly EvidenceReport[],
): ReadonlyMap<string, readonly EvidenceLink[]> {
  const order = ["supports", "contradicts", "neutral"];
  const codes = new Map(reports.map(({ id, code }) => [id, code]));
  return new Map(
    [...linked].map(([criterion, items]) => [
      criterion,
      items
        .map(({ evidence, stance }): EvidenceLink => {
          const { id } = evidence;
          return { id, code: codes.get(id) ?? id, stance, ...citedIn(evidence, criterion) };
        })
        .sort((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || compareCodes(a.code, b.code)),
    ]),
  );
}

export function countByType(reports: readonly EvidenceReport[]): readonly { readonly type: EvidenceType; readonly count: number }[] {
  return evidenceTypes
    .map((type) => ({ type, count: reports.filter((item) => item.type === type && item.unused === undefined).length }))
    .filter(({ count }) => count > 0);
}

/** Letters by letter, figures by size: `INT-2` before `INT-10`. */
export function compareCodes(a: string, b: string): number {
  const parts = (text: string) => text.split(/(\d+)/);
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index] ?? "", right[index] ?? ""];
    const order = index % 2 === 1 ? Number(one) - Number(other) : compareText(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
