/** The page that management reads: what is strong, what helps most, and how sure the judgement is. */
import type { CriterionId } from "../norm/normSchema.ts";
import { countByType } from "./evidenceReport.ts";
import type { Confidence, EvidenceReport, Finding, PointReport, SectionReport, Strength, Summary } from "./reportModel.ts";

const strengthCount = 3;
const improvementCount = 5;

type Candidate = { readonly section: SectionReport; readonly finding: Finding; readonly rank: number; readonly order: number };

export function summaryOf(sections: readonly SectionReport[], plan: readonly PointReport[], evidence: readonly EvidenceReport[]): Summary {
  return {
    strengths: strengthsOf(sections),
    improvements: plan
      .filter(({ status }) => status !== "rejected" && status !== "verified" && status !== "done")
      .slice(0, improvementCount)
      .map(({ id }) => id),
    confidence: confidenceOf(sections, evidence),
  };
}

/**
 * Met criteria that count, the highest level or a knock-out first, then the one with the most evidence behind it, then
 * the norm's order; each from another section as long as there are sections. Contradicted criteria are left out.
 */
function strengthsOf(sections: readonly SectionReport[]): readonly Strength[] {
  const candidates = sections
    .flatMap((section) =>
      section.groups.flatMap((group) => group.findings.map((finding) => ({ section, finding, rank: rankOf(group.place, finding) }))),
    )
    .map((candidate, order) => ({ ...candidate, order }))
    .filter(
      ({ finding, rank }) => rank >= 0 && finding.answer === "met" && finding.evidence.every(({ stance }) => stance !== "contradicts"),
    )
    .sort((a, b) => b.rank - a.rank || supporting(b.finding) - supporting(a.finding) || a.order - b.order);
  const chosen: Candidate[] = [];
  for (const distinct of [true, false]) {
    for (const candidate of candidates) {
      if (chosen.length >= strengthCount) break;
      const taken = chosen.some(
        ({ section, finding }) => finding.id === candidate.finding.id || (distinct && section.id === candidate.section.id),
      );
      if (!taken) chosen.push(candidate);
    }
  }
  return chosen.map(({ section, finding }) => ({
    section: section.id,
    id: finding.id,
    ref: finding.ref,
    text: finding.text,
    evidence: supporting(finding),
  }));
}

function rankOf(place: SectionReport["groups"][number]["place"], finding: Finding): number {
  switch (place.kind) {
    case "level":
      return place.standing === "holds" && !place.alreadyInPlace ? place.score : 0;
    case "part":
      // A part that gives its full points weighs like level 3.
      return place.pointsLow === place.pointsMax ? 3 : 0;
    case "items":
      return finding.knockOut ? 1 : 0;
    case "rest":
      return -1;
  }
}

function confidenceOf(sections: readonly SectionReport[], evidence: readonly EvidenceReport[]): Confidence {
  const typeOf = new Map(evidence.map(({ id, type }) => [id, type]));
  const findings = sections.flatMap((section) =>
    section.groups.filter(({ place }) => place.kind !== "rest").flatMap((group) => group.findings),
  );
  const count = (wanted: (finding: Finding) => boolean) => findings.filter(wanted).length;
  const types = (finding: Finding) =>
    new Set(finding.evidence.filter(({ stance }) => stance === "supports").map(({ id }) => typeOf.get(id))).size;
  return {
    criteria: findings.length,
    judged: count(({ answer }) => answer !== undefined),
    open: count(({ answer, limitation }) => answer === undefined && limitation === undefined),
    limited: count(({ limitation }) => limitation !== undefined),
    met: count(({ answer }) => answer === "met"),
    metWithEvidence: count((finding) => finding.answer === "met" && types(finding) > 0),
    metWithTwoTypes: count((finding) => finding.answer === "met" && types(finding) > 1),
    contradicted: count((finding) => finding.answer === "met" && finding.evidence.some(({ stance }) => stance === "contradicts")),
    evidence: countByType(evidence),
    signalsOpen: sections.flatMap((section) => section.signals).filter(({ state }) => state === undefined).length,
  };
}

function supporting(finding: { readonly id: CriterionId; readonly evidence: Finding["evidence"] }): number {
  return finding.evidence.filter(({ stance }) => stance === "supports").length;
}
