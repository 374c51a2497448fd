import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import type { Criterion, EvidenceType, Norm, Signal } from "./normSchema.ts";

type Path = readonly PropertyKey[];
type ProfileRule = Norm["evidenceProfiles"][string]["rule"];
const artefacts: readonly EvidenceType[] = ["document", "observation", "register", "fileSample", "customerVoice"];

/** Whether each criterion can reach what its evidence profile asks, with the evidence types and roles it names. */
export function checkEvidence(norm: Norm): Problem[] {
  return [
    ...norm.sections.flatMap((section, s) => [
      ...section.criteria.flatMap((item, i) => checkItem(norm, item, "criterion", ["sections", s, "criteria", i])),
      ...(section.signals ?? []).flatMap((item, i) => checkItem(norm, item, "signal", ["sections", s, "signals", i])),
      ...section.criteria.flatMap((criterion, i) => checkMetric(criterion, ["sections", s, "criteria", i, "metric"])),
    ]),
    ...checkInterviewsAlone(norm),
  ];
}

function checkItem(norm: Norm, item: Criterion | Signal, kind: "criterion" | "signal", path: Path): Problem[] {
  const rule = norm.evidenceProfiles[item.profile]?.rule;
  if (rule === undefined) return [];
  if ((rule.kind === "warningSign") !== (kind === "signal")) {
    return [problem("normProfileMisplaced", [...path, "profile"], { profile: item.profile, id: item.id })];
  }
  const problems = lackingTypes(rule, item).map((types) =>
    problem("normEvidenceTypeMissing", [...path, "evidence"], { profile: item.profile, types: types.join(", ") }),
  );
  if (rule.kind === "culture") {
    // A role this norm does not know is reported elsewhere; counting it keeps one mistake from giving two problems.
    const layers = new Set(item.roles.map((role) => norm.roles[role]?.layer ?? role));
    if (layers.size < rule.layers)
      problems.push(problem("normTooFewLayers", [...path, "roles"], { profile: item.profile, layers: rule.layers }));
  }
  return problems;
}

/** Each entry is a choice of types of which the item names none. */
function lackingTypes(rule: ProfileRule, item: Criterion | Signal): (readonly EvidenceType[])[] {
  const wanted = ((): (readonly EvidenceType[])[] => {
    switch (rule.kind) {
      case "standard":
        return [artefacts];
      case "culture":
        return rule.interviewsAlone?.criteria.includes(item.id) === true ? [["interview"]] : [["interview"], artefacts];
      case "measured":
        return [["register", "customerVoice"], ["document"]];
      case "fileSample":
        return rule.interviews > 0 ? [["fileSample"], ["interview"]] : [["fileSample"]];
      case "warningSign":
        return [];
    }
  })();
  return wanted.filter((types) => !types.some((type) => item.evidence.includes(type)));
}

function checkMetric(criterion: Criterion, path: Path): Problem[] {
  const named = criterion.metric !== undefined || criterion.figures !== undefined;
  if (!named || criterion.evidence.includes("register")) return [];
  return [problem("normMetricNeedsRegister", path, { id: criterion.id })];
}

function checkInterviewsAlone(norm: Norm): Problem[] {
  const ids = new Set(norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id)));
  return Object.entries(norm.evidenceProfiles).flatMap(([profile, { rule }]) => {
    if (rule.kind !== "culture") return [];
    return (rule.interviewsAlone?.criteria ?? []).flatMap((id, i) =>
      ids.has(id) ? [] : [problem("normUnknownItem", ["evidenceProfiles", profile, "rule", "interviewsAlone", "criteria", i], { id })],
    );
  });
}

function problem(code: string, path: Path, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: pathText(path), params };
}
