import type { Dossier, Point } from "../dossier/dossierSchema.ts";
import { isActive } from "../dossier/given.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { criterionById, signalById } from "../norm/findCriterion.ts";
import type { LocalText, Norm } from "../norm/normSchema.ts";
import { standsInTheWay } from "./standsInTheWay.ts";

export type SuggestedPoint = {
  readonly section: string;
  /** The criterion or warning sign it is about. */
  readonly criteria: readonly string[];
  readonly ref: string;
  readonly knockOut: boolean;
  /** False when there is another way up that leaves this criterion as it is. */
  readonly needed: boolean;
  readonly answer: "partly" | "notMet" | "found";
  readonly fields: Pick<Point, "title" | "condition" | "cause" | "effect" | "recommendation" | "owner" | "term">;
};

/**
 * A proposal for everything that stands between the score and the next and that no point covers yet, in the norm's
 * order. The finding is the rationale, the recommendation is the norm's advice in the language of the dossier.
 */
export function pointsFromLacks(dossier: Dossier, norm: Norm): readonly SuggestedPoint[] {
  const whose = whoseCounts(dossier.kind);
  const covered = new Set(
    Object.values(dossier.points)
      .filter(isActive)
      .flatMap((point) => Object.keys(point.criteria)),
  );
  const criteria = criterionById(norm);
  const signals = signalById(norm);
  return standsInTheWay(dossier, norm).flatMap(({ section, id, kind, needed }): readonly SuggestedPoint[] => {
    if (covered.has(id)) return [];
    const judged = kind === "signal" ? signals.get(id) : criteria.get(id);
    if (judged === undefined) throw new Error(`The norm has no ${id}.`);
    const judgement = dossier.answers[id]?.[whose];
    const condition = kind === "signal" ? dossier.signals[id]?.rationale : judgement?.rationale;
    return [
      {
        section,
        criteria: [id],
        ref: judged.ref,
        knockOut: criteria.get(id)?.knockOut === true,
        needed,
        answer: kind === "signal" ? "found" : judgement?.answer === "partly" ? "partly" : "notMet",
        fields: suggestedFields(judged.advice, condition ?? "", dossier.language),
      },
    ];
  });
}

/** What a point about one criterion or sign says before anybody has written in it. */
export function suggestedFields(advice: LocalText, condition: string, language: keyof LocalText): SuggestedPoint["fields"] {
  const recommendation = advice[language];
  return { title: titleFrom(recommendation), condition, cause: "", effect: "", recommendation, owner: "", term: "" };
}

const longestTitle = 120;

/** The first sentence of the advice without its full stop, cut at a word when it is long. */
function titleFrom(advice: string): string {
  const sentence = /^.*?[.;:](?=\s|$)/s.exec(advice)?.[0].slice(0, -1) ?? advice;
  if (sentence.length <= longestTitle) return sentence;
  const space = sentence.lastIndexOf(" ", longestTitle);
  return `${sentence.slice(0, space > 0 ? space : longestTitle).replace(/[\s,]+$/, "")}…`;
}
