import { decisiveChanges } from "../comparison/changeKind.ts";
import { type Comparison, compareAudits } from "../comparison/compareAudits.ts";
import type { ComparedAudit } from "../comparison/comparedAudit.ts";
import { comparedDossier } from "../comparison/comparedAudit.ts";
import { type IntegralShares, integralShares } from "../comparison/integralShares.ts";
import type { DateOnly, Dossier, Point } from "../dossier/dossierSchema.ts";
import { givenOf, isActive, isLookedAt } from "../dossier/given.ts";
import { pointHistory } from "../dossier/pointSteps.ts";
import { progressOf } from "../dossier/progress.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { Norm } from "../norm/normSchema.ts";
import { scoreNorm } from "../scoring/scoreNorm.ts";
import type { NormScore, SectionScore } from "../scoring/scores.ts";
import { isDone, type NextPoint, scoreWhenDone, whatIfChoices } from "./whatIfChoices.ts";

/** An improvement point against its term. */
export type PointOnTime = {
  readonly point: Point;
  readonly state: "done" | "late" | "onTime" | "noTerm";
  readonly agreedOn?: DateOnly;
  readonly doneOn?: DateOnly;
};

/** What somebody who runs the organisation wants to know, without the words of the norm. */
export type Management = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly date: DateOnly;
  readonly score: NormScore;
  readonly judged: { readonly answered: number; readonly total: number };
  readonly sections: readonly { readonly id: string; readonly score: SectionScore; readonly before?: SectionScore }[];
  readonly earlier?: {
    readonly audit: ComparedAudit;
    readonly comparison: Comparison;
    /** Changes without which a section would have another score today. */
    readonly decisive: ReadonlySet<string>;
  };
  /** Open points that do most, at most five. */
  readonly next: readonly NextPoint[];
  /** The score when every open point is done; absent where there is none. */
  readonly whenDone?: NormScore;
  /** In the order of their numbers, rejected ones left out. */
  readonly points: readonly PointOnTime[];
  readonly shares: IntegralShares;
};

const most = 5;

export function managementOf(dossier: Dossier, norm: Norm, date: DateOnly, earlierAudit?: ComparedAudit): Management {
  const given = givenOf(dossier, whoseCounts(dossier.kind));
  const score = scoreNorm(norm, given);
  const own = comparedDossier(dossier, norm).audit;
  const active = Object.values(dossier.points).filter((point) => isActive(point) && isLookedAt(point));
  const { points: open } = whatIfChoices(dossier, norm);
  const comparison = earlierAudit && compareAudits(earlierAudit.audit, own);
  const before = comparison?.kind === "comparable" ? earlierAudit?.audit.score.sections : undefined;
  const { answered, total } = progressOf(dossier, norm, whoseCounts(dossier.kind));
  return {
    ...{ dossier, norm, date, score },
    judged: { answered, total },
    sections: score.sections.map((section) => {
      const then = before?.find(({ id }) => id === section.id);
      return { id: section.id, score: section, ...(then === undefined ? {} : { before: then }) };
    }),
    ...(earlierAudit === undefined || comparison === undefined
      ? {}
      : {
          earlier: {
            audit: earlierAudit,
            comparison,
            decisive: comparison.kind === "comparable" ? decisiveChanges(own, comparison.changed) : new Set(),
          },
        }),
    next: open.slice(0, most),
    ...(open.length === 0
      ? {}
      : {
          whenDone: scoreWhenDone(
            norm,
            given,
            open.flatMap(({ point }) => Object.keys(point.criteria)),
          ),
        }),
    points: active.toSorted((a, b) => a.number - b.number).map((point) => onTime(point, date)),
    shares: integralShares(norm, given),
  };
}

function onTime(point: Point, today: DateOnly): PointOnTime {
  const history = pointHistory(point);
  const dayOf = (to: Point["status"]) => history.find((step) => step.to === to)?.at.slice(0, 10);
  const [agreedOn, doneOn] = [dayOf("agreed") ?? point.added.at.slice(0, 10), isDone(point.status) ? dayOf("done") : undefined];
  const state = isDone(point.status) ? "done" : point.term === "" ? "noTerm" : point.term < today ? "late" : "onTime";
  return { point, state, agreedOn, ...(doneOn === undefined ? {} : { doneOn }) };
}
