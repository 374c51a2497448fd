import type { Dossier } from "../dossier/dossierSchema.ts";
import { givenOf } from "../dossier/given.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import type { CriterionId, Norm, Section } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { lackFor } from "../scoring/lackFor.ts";
import { scoreSection } from "../scoring/scoreSection.ts";
import type { Given, Lack } from "../scoring/scores.ts";

/** A criterion answered partly or not met, or a warning sign found, that stands between the score and the next. */
export type Obstacle = {
  readonly section: string;
  readonly id: CriterionId;
  readonly kind: "criterion" | "signal";
  /** False when there is another way up that leaves this one as it is. */
  readonly needed: boolean;
};

/** Everything in the way of one step up per section, in the norm's order; in a checklist every unmet item is. */
export function standsInTheWay(dossier: Dossier, norm: Norm): readonly Obstacle[] {
  const given = givenOf(dossier, whoseCounts(dossier.kind));
  return sectionsFor(norm, given.auditKind).flatMap((section) => {
    const found = new Map(obstaclesIn(section, given).map((obstacle) => [obstacle.id, obstacle]));
    const ids = [...(section.signals ?? []), ...section.criteria].map(({ id }) => id);
    return ids.flatMap((id) => found.get(id) ?? []);
  });
}

function obstaclesIn(section: Section, given: Given): readonly Obstacle[] {
  const unmet = (id: CriterionId) => given.answers[id] === "partly" || given.answers[id] === "notMet";
  const score = scoreSection(section, given);
  if (score.kind === "checklist") {
    return applicableIn(section, given.auditKind)
      .counted.filter(unmet)
      .map((id) => ({ section: section.id, id, kind: "criterion", needed: true }));
  }
  return (
    obstaclesAmong(lackFor(section, given, score.low + 1), true)
      .filter(({ id, kind }) => kind === "signal" || unmet(id))
      // Named twice, once as needed and once as a choice: needed is what holds, so it goes last into the map.
      .sort((a, b) => Number(a.needed) - Number(b.needed))
      .map((obstacle) => ({ section: section.id, ...obstacle }))
  );
}

function obstaclesAmong(lacks: readonly Lack[], needed: boolean): readonly Omit<Obstacle, "section">[] {
  return lacks.flatMap((lack) => obstaclesOf(lack, needed));
}

/** At the highest score the lack is "unreachable": nothing stands in the way. */
function obstaclesOf(lack: Lack, needed: boolean): readonly Omit<Obstacle, "section">[] {
  switch (lack.kind) {
    case "criterion":
    case "signal":
      return [{ id: lack.id, kind: lack.kind, needed }];
    case "pick":
      return lack.of.flatMap((group) => obstaclesAmong(group.lacks, needed && lack.count === lack.of.length));
    case "points":
      return lack.gains.flatMap((gain) => obstaclesAmong(gain.lacks, needed && lack.gains.length === 1));
    case "unreachable":
      return [];
  }
}
