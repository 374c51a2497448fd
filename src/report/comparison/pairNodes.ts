import { changeKind } from "../../core/comparison/changeKind.ts";
import type { AnswerChange, Comparison, SectionMove } from "../../core/comparison/compareAudits.ts";
import type { ComparedAudit } from "../../core/comparison/comparedAudit.ts";
import type { Pair } from "../../core/comparison/compareYears.ts";
import type { SignalState } from "../../core/dossier/dossierSchema.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { scoreShort } from "../scoreWords.ts";
import { dataTable, isLong, listed, type Pen, sayIn, sectionTitle, typedCell } from "../writing.ts";
import { shareWords, type Told } from "./comparisonBody.ts";

/** Two audits beside each other: first how much can be compared, then what moved, then every answer that is another. */
export function pairNodes({ pen, years, labels }: Told, pair: Pair): readonly ReportNode[] {
  const { words } = pen;
  const [before, after] = [years.audits[pair.from], years.audits[pair.to]];
  if (before === undefined || after === undefined) return [];
  const names = { from: labels[pair.from] ?? "", to: labels[pair.to] ?? "" };
  const { comparison } = pair;
  const head = [
    sectionTitle(words(pair.kind === "later" ? "compare.later" : "compare.units", names), { tocItem: true }),
    { text: words("compare.share", shareWords(pen, comparison.share)), style: "body", bold: true },
  ];
  if (comparison.kind === "notComparable") return [...head, { text: words(`compare.${comparison.because}`), style: "body" }];
  return [
    ...head,
    { text: summaryOf(pen, comparison, after.audit.norm).join(" "), style: "body" },
    ...changes(pen, pair, comparison.changed, [before, after], names),
  ];
}

function summaryOf(pen: Pen, comparison: Exclude<Comparison, { kind: "notComparable" }>, norm: Norm): readonly string[] {
  const { words } = pen;
  const moved = (comparison.kind === "comparable" ? comparison.sections : []).filter(hasMoved).map(({ id, from, to }) => {
    const ref = norm.sections.find((section) => section.id === id)?.ref ?? id;
    return words("compare.moved", { ref, from: scoreShort(pen, from), to: scoreShort(pen, to) });
  });
  const kinds = comparison.changed.map(changeKind);
  const counts = (["risen", "fallen", "other"] as const).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [words(`compare.${kind}`, { count })];
  });
  const state = (given: SignalState | undefined) => words(`signal.${given ?? "open"}`).toLowerCase();
  const signals = comparison.signals.map(({ id, from, to }) => {
    const ref = norm.sections.flatMap((section) => section.signals ?? []).find((signal) => signal.id === id)?.ref ?? id;
    return words("compare.signal", { ref, from: state(from), to: state(to) });
  });
  const scores = moved.length === 0 ? words("compare.movedNone") : words("compare.movedList", { list: listed(pen, moved) });
  return [
    comparison.kind === "partly" ? words("compare.partly") : scores,
    counts.length === 0 ? words("compare.nothing") : words("compare.changedCount", { list: listed(pen, counts) }),
    ...(signals.length === 0 ? [] : [words("compare.signals", { list: listed(pen, signals) })]),
  ];
}

function hasMoved({ from, to }: SectionMove): boolean {
  if (from.kind === "checklist" || to.kind === "checklist") {
    return from.kind !== to.kind || (from.kind === "checklist" && to.kind === "checklist" && from.met !== to.met);
  }
  return from.low !== to.low || from.high !== to.high;
}

function changes(
  pen: Pen,
  { decisive }: Pair,
  changed: readonly AnswerChange[],
  [before, after]: readonly [ComparedAudit, ComparedAudit],
  names: { readonly from: string; readonly to: string },
): readonly ReportNode[] {
  if (changed.length === 0) return [];
  const { words } = pen;
  const reason = (answer: string, typedIn: Language, text: string | undefined): Cell => ({
    stack: [
      { text: answer, style: "tableCell", bold: true },
      text === undefined ? { text: words("compare.noReason"), style: "small" } : typedCell({ ...pen, model: { language: typedIn } }, text),
    ],
  });
  return dataTable(
    pen,
    words("compare.changedTable"),
    [
      { head: words("compare.criterion"), width: 150 },
      { head: names.from, width: "*" },
      { head: names.to, width: "*" },
    ],
    changed.map(({ id, idBefore = id, from, to, rationaleFrom, rationaleTo }): readonly Cell[] => {
      const criterion = findCriterion(after.audit.norm, id);
      const refBefore = findCriterion(before.audit.norm, idBefore).ref;
      const wasNumbered = refBefore === criterion.ref ? "" : ` ${words("compare.refBefore", { audit: names.from, ref: refBefore })}`;
      return [
        { text: [{ text: `${criterion.ref}  `, bold: decisive.has(id) }, sayIn(pen, criterion.text), wasNumbered], style: "tableCell" },
        reason(words(`answer.${from ?? "open"}`), before.language, rationaleFrom),
        reason(words(`answer.${to ?? "open"}`), after.language, rationaleTo),
      ];
    }),
    { rowHeaders: 1, breakRows: isLong(...changed.flatMap(({ rationaleFrom = "", rationaleTo = "" }) => [rationaleFrom, rationaleTo])) },
  );
}
