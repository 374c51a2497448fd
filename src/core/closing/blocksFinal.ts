import type { Dossier } from "../dossier/dossierSchema.ts";
import type { Linked } from "../dossier/evidenceFor.ts";
import { evidenceByCriterion } from "../dossier/evidenceFor.ts";
import { independentSources } from "../dossier/independentSources.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { weigh } from "../evidence/sufficiency.ts";
import type { Criterion, Norm, Signal } from "../norm/normSchema.ts";
import type { Problem } from "../problem.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { blocksAssignment } from "./blocksAssignment.ts";

/**
 * What keeps a report from being final. `path` is the place to go to, as in the trail: `answers/I.2.a/auditor`. A
 * self-assessment must be complete too, but is not asked for what only an auditor can give: a team, right of reply,
 * proof beside the organisation's own word.
 */
export function blocksFinal(dossier: Dossier, norm: Norm): readonly Problem[] {
  const linked = evidenceByCriterion(dossier);
  return [
    ...blocksAssignment(dossier),
    ...sectionsFor(norm, dossier.kind).flatMap((section) => [
      ...(section.signals ?? []).flatMap((signal) => blocksSignal(dossier, norm, signal, linked.get(signal.id) ?? [])),
      ...section.criteria
        .filter(({ id }) => applicableIn(section, dossier.kind).counted.includes(id))
        .flatMap((criterion) => blocksCriterion(dossier, norm, criterion, linked.get(criterion.id) ?? [])),
    ]),
  ];
}

function blocksCriterion(dossier: Dossier, norm: Norm, criterion: Criterion, linked: readonly Linked[]): readonly Problem[] {
  const whose = whoseCounts(dossier.kind);
  const record = dossier.answers[criterion.id];
  const judgement = record?.[whose];
  const path = `answers/${criterion.id}/${whose}`;
  const params = { criterion: criterion.ref };
  if (judgement?.answer === undefined) return record?.limitation === undefined ? [{ code: "criterionOpen", path, params }] : [];
  if (judgement.answer === "notApplicable") {
    return judgement.reason.trim() === "" ? [{ code: "notApplicableNeedsReason", path: `${path}/reason`, params }] : [];
  }
  if (dossier.kind === "selfAssessment") return [];
  if (judgement.answer === "met") return blocksMet(dossier, norm, criterion, linked);
  const grounded = judgement.rationale.trim() !== "" || linked.length > 0;
  return grounded ? [] : [{ code: "judgementWithoutGround", path: `${path}/rationale`, params }];
}

/** An override lets evidence fall short; a contradiction always asks for a word in the rationale. */
function blocksMet(dossier: Dossier, norm: Norm, criterion: Criterion, linked: readonly Linked[]): readonly Problem[] {
  const { needs, contradictions } = weigh(dossier, norm, criterion, linked);
  const path = `answers/${criterion.id}`;
  const params = { criterion: criterion.ref };
  // Two colleagues who write in one reason at the same time can leave nothing of it.
  const overridden = (dossier.answers[criterion.id]?.override?.reason ?? "").trim() !== "";
  return [
    ...(contradictions.length > 0
      ? [{ code: "contradictionUnresolved", path: `${path}/${whoseCounts(dossier.kind)}/rationale`, params }]
      : []),
    ...(needs.length > 0 && !overridden ? [{ code: "evidenceInsufficient", path: `${path}/override`, params }] : []),
  ];
}

function blocksSignal(dossier: Dossier, norm: Norm, signal: Signal, linked: readonly Linked[]): readonly Problem[] {
  const record = dossier.signals[signal.id];
  const path = `signals/${signal.id}`;
  const params = { signal: signal.ref };
  if (record?.state === undefined) return [{ code: "signalOpen", path, params }];
  if (record.state === "notFound" || dossier.kind === "selfAssessment") return [];
  const sources = sourcesNeeded(norm, signal);
  return [
    ...(independentSources(linked) < sources ? [{ code: "signalNeedsSources", path, params: { ...params, sources } }] : []),
    ...(record.rightOfReply.trim() === "" ? [{ code: "signalNeedsReply", path: `${path}/rightOfReply`, params }] : []),
    ...(record.leadReason.trim() === "" ? [{ code: "signalNeedsLeadReason", path: `${path}/leadReason`, params }] : []),
  ];
}

function sourcesNeeded(norm: Norm, signal: Signal): number {
  const rule = norm.evidenceProfiles[signal.profile]?.rule;
  return rule?.kind === "warningSign" ? rule.sources : 1;
}
