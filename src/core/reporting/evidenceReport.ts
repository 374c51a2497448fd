/** The evidence as the report lists it: by code, tied to criteria, and without whoever was interviewed. */
import type { Dossier, Evidence } from "../dossier/dossierSchema.ts";
import { readCode } from "../dossier/evidenceCode.ts";
import { type EvidenceType, evidenceTypes } from "../norm/normSchema.ts";
import type { EvidenceLink, EvidenceReport } from "./reportModel.ts";

export function evidenceReports(dossier: Dossier, refs: Readonly<Record<string, string>>): readonly EvidenceReport[] {
  const active = Object.values(dossier.evidence)
    .filter((item) => item.removed === undefined)
    .sort(
      (a, b) => evidenceTypes.indexOf(a.type) - evidenceTypes.indexOf(b.type) || compareText(a.title, b.title) || compareText(a.id, b.id),
    );
  const used = new Set(active.map((item) => readCode(item.title)?.code));
  let number = 0;
  const nextCode = (): string => {
    number += 1;
    const code = `E-${String(number).padStart(2, "0")}`;
    return used.has(code) ? nextCode() : code;
  };
  const seen = new Set<string>();
  return active
    .map((item) => {
      const read = readCode(item.title);
      // A code that is used twice would send the reader to the wrong place; the second gets a number of its own.
      const own = read !== undefined && !seen.has(read.code) ? read.code : undefined;
      if (own !== undefined) seen.add(own);
      return reportOf(item, own ?? nextCode(), own === undefined ? item.title : (read?.rest ?? item.title), dossier, refs);
    })
    .sort((a, b) => evidenceTypes.indexOf(a.type) - evidenceTypes.indexOf(b.type) || compareCodes(a.code, b.code));
}

function reportOf(item: Evidence, code: string, title: string, dossier: Dossier, refs: Readonly<Record<string, string>>): EvidenceReport {
  const interview = item.type === "interview";
  const { periodFrom } = dossier.assignment;
  return {
    id: item.id,
    code,
    title,
    type: item.type,
    source: interview ? "" : item.source,
    date: item.date,
    collectedBy: item.collectedBy,
    place: item.place,
    beforePeriod: item.date !== "" && periodFrom !== "" && item.date < periodFrom,
    about: Object.entries(item.links)
      .map(([id, { stance }]) => ({ ref: refs[id] ?? id, stance }))
      .sort((a, b) => compareCodes(a.ref, b.ref)),
    attachments: Object.values(item.attachments)
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.sha256, b.sha256))
      // A recording or notes are often named after the person.
      .map((attachment) => (interview ? { ...attachment, name: "" } : attachment)),
  };
}

/** Per criterion or signal the evidence that speaks about it, supporting evidence first. */
export function linksByCriterion(dossier: Dossier, reports: readonly EvidenceReport[]): ReadonlyMap<string, readonly EvidenceLink[]> {
  const order = ["supports", "contradicts", "neutral"];
  const links = new Map<string, EvidenceLink[]>();
  for (const { id, code } of reports) {
    for (const [criterion, { stance }] of Object.entries(dossier.evidence[id]?.links ?? {})) {
      links.set(criterion, [...(links.get(criterion) ?? []), { id, code, stance }]);
    }
  }
  for (const list of links.values()) {
    list.sort((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || compareCodes(a.code, b.code));
  }
  return links;
}

export function countByType(reports: readonly EvidenceReport[]): readonly { readonly type: EvidenceType; readonly count: number }[] {
  return evidenceTypes
    .map((type) => ({ type, count: reports.filter((item) => item.type === type).length }))
    .filter(({ count }) => count > 0);
}

/** Letters by letter, figures by size: `INT-2` before `INT-10`. */
function compareCodes(a: string, b: string): number {
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
