import { blocksFinal } from "../closing/blocksFinal.ts";
import { type ComparedAudit, comparedDossier } from "../comparison/comparedAudit.ts";
import { compareYears } from "../comparison/compareYears.ts";
import { type DateOnly, type Dossier, memberRoles, pointStatuses, type Whose } from "../dossier/dossierSchema.ts";
import { evidenceByCriterion } from "../dossier/evidenceFor.ts";
import { givenOf } from "../dossier/given.ts";
import { statementsByCriterion } from "../dossier/statementsOf.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";
import { coverage } from "../evidence/coverage.ts";
import { toldGroups } from "../evidence/toldGroups.ts";
import type { LocalText, Norm } from "../norm/normSchema.ts";
import { scoresOf } from "../norm/scoresOf.ts";
import { sectionsFor } from "../scoring/applicable.ts";
import { scoreNorm } from "../scoring/scoreNorm.ts";
import type { NormScore } from "../scoring/scores.ts";
import { evidenceReports, linksByCriterion } from "./evidenceReport.ts";
import { interviewsReport } from "./interviewReport.ts";
import { planFacts, toldRoles } from "./planFacts.ts";
import { planReport } from "./planReport.ts";
import { readinessFacts } from "./readinessFacts.ts";
import { registerReports } from "./registerReport.ts";
import type { NormFacts, ReportModel, SectionReport } from "./reportModel.ts";
import { sampleReports } from "./sampleReport.ts";
import { sectionReport } from "./sectionReport.ts";
import { summaryOf } from "./summary.ts";
import { surveyReports } from "./surveyReport.ts";
import { workReport } from "./workReport.ts";

export type ReportRequest = {
  /** The date on the cover. */
  readonly date: DateOnly;
  /** Asked for as final; as long as something is in the way the report stays a draft. */
  readonly final: boolean;
  /** Audits to compare this one with. */
  readonly earlier?: readonly ComparedAudit[];
};

export function buildReport(dossier: Dossier, norm: Norm, request: ReportRequest): ReportModel {
  const whose = whoseCounts(dossier.kind);
  const given = givenOf(dossier, whose);
  const score = scoreNorm(norm, given);
  const selfScore = selfScoreOf(dossier, norm, whose);
  const facts = normFacts(norm, dossier.norm.digest);
  const told = toldGroups(dossier, norm);
  const evidence = evidenceReports({ dossier, refs: facts.refs, told });
  const codes = new Map(evidence.map(({ id, code }) => [id, code]));
  const linked = evidenceByCriterion(dossier);
  const links = linksByCriterion(linked, evidence);
  const weighing = { dossier, norm, linked, said: statementsByCriterion(dossier), told, codes };
  const sections = sectionsFor(norm, dossier.kind).map((section): SectionReport => {
    const own = score.sections.find(({ id }) => id === section.id);
    if (own === undefined) throw new Error(`No score for section ${section.id}`);
    const self = selfScore?.sections.find(({ id }) => id === section.id);
    return sectionReport(section, { ...weighing, given, whose, links, score: own, selfScore: self });
  });
  const plan = planReport(dossier, norm, given, sections, codes);
  const blocking = blocksFinal(dossier, norm).length;
  const readiness = readinessFacts(norm, given);
  const fieldwork = planFacts(dossier, norm);
  const interviews = interviewsReport(dossier, norm, told, codes);
  return {
    dossier: { id: dossier.id, ...historyOf(dossier) },
    date: request.date,
    final: request.final && blocking === 0,
    blocking,
    kind: dossier.kind,
    language: dossier.language,
    norm: facts,
    assignment: dossier.assignment,
    team: teamOf(dossier),
    settings: dossier.report,
    whose,
    score,
    ...(selfScore === undefined ? {} : { selfScore }),
    ...(readiness === undefined ? {} : { readiness }),
    scale: scaleOf(norm),
    summary: summaryOf(sections, plan, evidence),
    sections,
    plan,
    pointCounts: pointStatuses.map((status) => ({ status, count: plan.filter((point) => point.status === status).length })),
    evidence,
    work: workReport(dossier, evidence),
    ...(interviews === undefined ? {} : { interviews }),
    samples: sampleReports(dossier, norm, codes),
    coverage: coverage(dossier, norm),
    ...(fieldwork === undefined
      ? {}
      : { fieldwork: { ...toldRoles(fieldwork, told), documents: fieldwork.documents, others: fieldwork.others } }),
    ...comparisonOf(dossier, norm, request.earlier ?? []),
    registers: registerReports(dossier, norm),
    surveys: surveyReports(dossier),
    limitations: sections
      .flatMap(({ groups }) => groups.flatMap(({ findings }) => findings))
      .flatMap(({ id, ref, text, limitation }) => (limitation === undefined ? [] : [{ id, ref, text, reason: limitation }])),
  };
}

function comparisonOf(dossier: Dossier, norm: Norm, earlier: readonly ComparedAudit[]): Pick<ReportModel, "comparison"> {
  const others = earlier.filter(({ id }) => id !== dossier.id);
  return others.length === 0 ? {} : { comparison: compareYears([...others, comparedDossier(dossier, norm)]) };
}

function selfScoreOf(dossier: Dossier, norm: Norm, whose: Whose): NormScore | undefined {
  if (whose === "self") return undefined;
  const given = givenOf(dossier, "self");
  return Object.keys(given.answers).length === 0 ? undefined : scoreNorm(norm, given);
}

function normFacts(norm: Norm, digest: string): NormFacts {
  const { id, version, name, shortName, summary, officialLanguage, sources, interpretations, disclaimers, overall } = norm;
  const judged = norm.sections.flatMap((section) => [...section.criteria, ...(section.signals ?? [])]);
  const parts = norm.sections.flatMap(({ scoring }) => (scoring.kind === "additive" ? scoring.parts : []));
  return {
    ...{ id, version, name, shortName, summary, officialLanguage, sources, interpretations, disclaimers, overall, digest },
    scale: norm.scale ?? {},
    groups: norm.groups ?? {},
    benchmarks: norm.benchmarks ?? [],
    profileNames: Object.fromEntries(Object.entries(norm.evidenceProfiles).map(([key, profile]) => [key, profile.name])),
    partNames: Object.fromEntries(parts.map((part): [string, LocalText] => [part.id, part.name])),
    refs: Object.fromEntries(judged.map((one) => [one.id, one.ref])),
    texts: Object.fromEntries(judged.map((one): [string, LocalText] => [one.id, one.text])),
    roleNames: Object.fromEntries(Object.entries(norm.roles).map(([id, { name }]) => [id, name])),
  };
}

/** The range that a section of this norm can score in. */
function scaleOf(norm: Norm): ReportModel["scale"] {
  const scores = norm.sections.flatMap(({ scoring }) => scoresOf(scoring));
  return scores.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...scores), max: Math.max(...scores) };
}

function teamOf(dossier: Dossier): ReportModel["team"] {
  return Object.values(dossier.team)
    .filter((member) => member.removed === undefined)
    .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || (a.name < b.name ? -1 : 1));
}

/** When the dossier was last worked on, and by how many people. */
function historyOf(dossier: Dossier): Omit<ReportModel["dossier"], "id"> {
  const answers = Object.values(dossier.answers).flatMap(({ auditor, self, limitation, override }) => [
    auditor,
    self,
    limitation,
    override,
  ]);
  const points = Object.values(dossier.points).flatMap(({ added, history }) => [added, ...Object.values(history)]);
  const evidence = Object.values(dossier.evidence).map(({ added }) => added);
  const stamps = [...answers, ...points, ...evidence, ...Object.values(dossier.signals)].flatMap((stamp) => stamp ?? []);
  // Instants in UTC sort as text.
  const lastChange = [dossier.createdAt, ...stamps.map(({ at }) => at)].sort().at(-1) ?? dossier.createdAt;
  return { createdAt: dossier.createdAt, lastChange, contributors: new Set(stamps.map(({ by }) => by)).size };
}
