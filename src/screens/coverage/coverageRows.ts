import type { Answer, Dossier } from "../../core/dossier/dossierSchema.ts";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { type CoverageRow, coverage } from "../../core/evidence/coverage.ts";
import type { Sufficiency } from "../../core/evidence/sufficiency.ts";
import { criterionById, sectionOf } from "../../core/norm/findCriterion.ts";
import type { Criterion, Norm, SectionId } from "../../core/norm/normSchema.ts";
import { linkedIn } from "../../state/linkedEvidence.ts";
import { weighedIn } from "../../state/sufficiency.ts";

/** What the reader wants to see: everything, what is met, or what is met or open on too little evidence. */
export const looks = ["all", "met", "short"] as const;
export type Look = (typeof looks)[number];

export type Row = {
  readonly criterion: Criterion;
  readonly section: SectionId;
  readonly answer: Answer | "open";
  readonly cells: CoverageRow["cells"];
  readonly weighed: Sufficiency;
  /** It is met, or open and part of the audit: a judgement that has to be carried. */
  readonly wanted: boolean;
  readonly isShort: boolean;
  readonly overridden: boolean;
};

/** Every criterion of this kind of audit with its evidence, in the order of the norm. */
export function coverageRows(dossier: Dossier, norm: Norm): readonly Row[] {
  const { byId } = weighedIn(dossier, norm);
  const whose = whoseCounts(dossier.kind);
  return coverage(dossier, norm, linkedIn(dossier)).flatMap(({ id, cells }): readonly Row[] => {
    const [criterion, weighed] = [criterionById(norm).get(id), byId.get(id)];
    if (criterion === undefined || weighed === undefined) return [];
    const record = dossier.answers[id];
    const answer: Row["answer"] = record?.[whose]?.answer ?? "open";
    const wanted = answer === "met" || (answer === "open" && record?.limitation === undefined);
    const row = { criterion, section: sectionOf(norm, id).id, answer, cells, weighed, wanted };
    return [{ ...row, isShort: wanted && !weighed.sufficient, overridden: record?.override !== undefined }];
  });
}

export function chosenRows(rows: readonly Row[], look: Look, section: SectionId | ""): readonly Row[] {
  return rows.filter((row) => {
    if (section !== "" && row.section !== section) return false;
    return look === "all" || (look === "met" ? row.answer === "met" : row.isShort);
  });
}
