import type { Answer } from "../dossier/dossierSchema.ts";
import type { CriterionId, Section } from "../norm/normSchema.ts";
import { scoreSection } from "../scoring/scoreSection.ts";
import type { Given } from "../scoring/scores.ts";
import { type Audit, countingAnswers } from "./audit.ts";
import type { AnswerChange } from "./compareAudits.ts";

/** `other`: to or from open or not applicable, which is neither better nor worse. */
export type ChangeKind = "risen" | "fallen" | "other";

const ranks: Readonly<Partial<Record<Answer, number>>> = { notMet: 1, partly: 2, met: 3 };

export function changeKind({ from, to }: { readonly from?: Answer; readonly to?: Answer }): ChangeKind {
  const [before, after] = [from && ranks[from], to && ranks[to]];
  if (before === undefined || after === undefined || before === after) return "other";
  return after > before ? "risen" : "fallen";
}

/** Ids of the changes without which their section would have another score today, each taken by itself. */
export function decisiveChanges(to: Audit, changed: readonly AnswerChange[]): ReadonlySet<CriterionId> {
  const answers = countingAnswers(to);
  return new Set(
    changed
      .filter(({ id, section: sectionId, from }) => {
        const section = to.norm.sections.find((one) => one.id === sectionId);
        if (section === undefined) return false;
        const { [id]: _, ...others } = answers;
        return standing(section, to, from === undefined ? others : { ...others, [id]: from }) !== standing(section, to, answers);
      })
      .map(({ id }) => id),
  );
}

function standing(section: Section, { auditKind, signals }: Audit, answers: Given["answers"]): string {
  const score = scoreSection(section, { answers, signals, auditKind, planned: new Set() });
  return score.kind === "checklist" ? `${score.met} ${score.applicable}` : `${score.low} ${score.high}`;
}
