import type { Dossier } from "../dossier/dossierSchema.ts";
import { isSuperseded } from "../dossier/evidenceFor.ts";
import { categoriesByName, keptRegisters, presentTerms, registerBefore } from "../dossier/keptRegisters.ts";
import { presentDaysOff } from "../dossier/presentDaysOff.ts";
import { criteriaForFigure } from "../norm/criteriaForFigure.ts";
import { findCriterion } from "../norm/findCriterion.ts";
import type { Norm } from "../norm/normSchema.ts";
import type { RegisterReport } from "./reportModel.ts";

/** The registers whose figures are kept, the latest first; one that stands beside a later one has no part of its own. */
export function registerReports(dossier: Dossier, norm: Norm): readonly RegisterReport[] {
  const kept = keptRegisters(dossier);
  const before = new Map(kept.map((register) => [register.id, registerBefore(kept, register.from)]));
  const beside = new Set([...before.values()].map((register) => register?.id));
  const asked = criteriaForFigure(norm, "withinTerm").find(({ atLeastPercent }) => atLeastPercent !== undefined);
  return kept
    .filter(({ id }) => !beside.has(id))
    .map(({ id, name, sha256, figures, note }) => {
      const earlier = before.get(id);
      return {
        name,
        sha256,
        figures,
        note,
        termsPublished: presentTerms(dossier).length > 0,
        daysOff: presentDaysOff(dossier),
        terms: presentTerms(dossier).map(({ days, unit }) => ({ days, unit })),
        ...(asked?.atLeastPercent === undefined
          ? {}
          : { target: { ref: findCriterion(norm, asked.id).ref, atLeastPercent: asked.atLeastPercent } }),
        ...(earlier === undefined ? {} : { earlier: { name: earlier.name, from: earlier.from, to: earlier.to, figures: earlier.figures } }),
        categories: [...categoriesByName(dossier).values()].map(({ name: category, kano, importance }) => ({
          name: category,
          ...(kano === undefined ? {} : { kano }),
          ...(importance === undefined ? {} : { importance }),
        })),
        tied: tiedIds(dossier, id),
      };
    });
}

/** The criteria that evidence of this register speaks about, by figure. */
function tiedIds(dossier: Dossier, register: string): RegisterReport["tied"] {
  return Object.values(dossier.evidence).flatMap((evidence) =>
    evidence.removed === undefined && evidence.register?.register === register && !isSuperseded(evidence, dossier)
      ? [{ figure: evidence.register.figure ?? "", criteria: Object.keys(evidence.links) }]
      : [],
  );
}
