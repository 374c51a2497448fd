import type { Norm } from "../norm/normSchema.ts";
import type { Problem } from "../problem.ts";
import type { Dossier } from "./dossierSchema.ts";

/** Whether a dossier, well-formed by itself, speaks of things that are in its norm and in the dossier. */
export function checkDossier(dossier: Dossier, norm: Norm): readonly Problem[] {
  if (dossier.norm.id !== norm.id || dossier.norm.version !== norm.version) {
    const params = { dossier: `${dossier.norm.id}@${dossier.norm.version}`, norm: `${norm.id}@${norm.version}` };
    return [{ code: "otherNorm", path: "norm", params }];
  }
  const criteria = new Map(norm.sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, criterion] as const)));
  const signals = new Set(norm.sections.flatMap((section) => section.signals?.map(({ id }) => id) ?? []));
  const judged = (id: string) => criteria.has(id) || signals.has(id);

  const problems: Problem[] = [];
  const report = (code: string, path: string, id: string) => problems.push({ code, path, params: { id } });
  for (const [id, record] of Object.entries(dossier.answers)) {
    const criterion = criteria.get(id);
    if (criterion === undefined) report("unknownCriterion", `answers.${id}`, id);
    else if (criterion.mayBeNotApplicable !== true) {
      for (const whose of ["auditor", "self"] as const) {
        if (record[whose]?.answer !== "notApplicable") continue;
        problems.push({ code: "notApplicableForbidden", path: `answers.${id}.${whose}.answer`, params: { criterion: id } });
      }
    }
  }
  for (const id of Object.keys(dossier.signals)) if (!signals.has(id)) report("unknownSignal", `signals.${id}`, id);
  for (const [key, evidence] of Object.entries(dossier.evidence)) {
    for (const id of Object.keys(evidence.links)) if (!judged(id)) report("unknownCriterion", `evidence.${key}.links.${id}`, id);
    for (const [sha256, attachment] of Object.entries(evidence.attachments)) {
      if (attachment.sha256 !== sha256) problems.push({ code: "idDiffersFromKey", path: `evidence.${key}.attachments.${sha256}.sha256` });
    }
  }
  for (const [key, point] of Object.entries(dossier.points)) {
    for (const id of Object.keys(point.criteria)) if (!judged(id)) report("unknownCriterion", `points.${key}.criteria.${id}`, id);
    for (const [event, { evidence }] of Object.entries(point.history)) {
      evidence?.forEach((id, index) => {
        if (!Object.hasOwn(dossier.evidence, id)) report("unknownEvidence", `points.${key}.history.${event}.evidence[${index}]`, id);
      });
    }
  }
  return problems;
}
