import { expect, test } from "vitest";
import { checkNorm } from "../../../src/core/norm/checkNorm.ts";
import { goodNorm, problemsAfter, set } from "./brokenNorm.ts";

type Change = readonly [place: string, value: unknown];
type Case = readonly [what: string, changes: readonly Change[], code: string, path: string];

const cases: readonly Case[] = [
  // Ids
  ["two criteria have the same id", [["sections/3/criteria/13/id", "IV.4.b"]], "normDuplicateId", "sections[3].criteria[13].id"],
  ["a part has the id of a section", [["sections/3/scoring/parts/1/id", "II"]], "normDuplicateId", "sections[3].scoring.parts[1].id"],
  ["a passage is declared twice", [["sources/0/passages/1/id", "I-1-s1"]], "normDuplicateId", "sources[0].passages[1].id"],
  // Scoring
  [
    "a rule names a criterion that is nowhere",
    [["sections/0/scoring/levels/0/rule/allOf/0", "I.2.z"]],
    "normUnknownCriterion",
    "sections[0].scoring.levels[0].rule.allOf[0]",
  ],
  [
    "a rule names a criterion of another section",
    [["sections/0/scoring/levels/0/rule/allOf/0", "II.2.a"]],
    "normCriterionElsewhere",
    "sections[0].scoring.levels[0].rule.allOf[0]",
  ],
  [
    "a rule counts an illustration",
    [["sections/0/scoring/levels/3/rule/allOf/0", "I.5.f"]],
    "normIllustrativeCounts",
    "sections[0].scoring.levels[3].rule.allOf[0]",
  ],
  ["a criterion counts nowhere", [["sections/0/criteria/28/illustrative", undefined]], "normUnusedCriterion", "sections[0].criteria[28]"],
  [
    "a level is not higher than the one before",
    [["sections/2/scoring/levels/2/score", 3]],
    "normLevelsNotRising",
    "sections[2].scoring.levels[2].score",
  ],
  ["the first level is not above the base", [["sections/2/scoring/base", 2]], "normLevelsNotRising", "sections[2].scoring.levels[0].score"],
  [
    "two options of a part give the same points",
    [["sections/3/scoring/parts/0/oneOf/0/points", 2]],
    "normPointsRepeat",
    "sections[3].scoring.parts[0].oneOf",
  ],
  [
    "the points cannot add up to the best score",
    [["sections/3/scoring/parts/0/oneOf", [{ points: 1, when: { allOf: ["IV.1.a", "IV.1.b", "IV.1.c", "IV.1.d"] } }]]],
    "normMaxOutOfReach",
    "sections[3].scoring.max",
  ],
  ["the lowest shown score is the best one", [["sections/3/scoring/floor", 5]], "normFloorOutOfRange", "sections[3].scoring.floor"],
  [
    "a rule asks for more parts than it has",
    [["sections/1/scoring/levels/0/rule", { atLeast: 3, of: ["II.2.a", "II.2.b"] }]],
    "normAtLeastTooMany",
    "sections[1].scoring.levels[0].rule",
  ],
  [
    "a rule names a criterion twice",
    [["sections/1/scoring/levels/0/rule", { allOf: ["II.2.a", "II.2.b", "II.2.a"] }]],
    "normRuleRepeats",
    "sections[1].scoring.levels[0].rule",
  ],
  [
    "two groups of a rule have the same label",
    [["sections/1/scoring/levels/2/rule/anyOf/1/label", "A"]],
    "normRuleRepeats",
    "sections[1].scoring.levels[2].rule",
  ],
  ["a warning sign caps at the best score", [["sections/0/signals/1/cap", 5]], "normCapOutOfRange", "sections[0].signals[1].cap"],
  [
    "a knock-out stands outside a checklist",
    [["sections/0/criteria/3/knockOut", true]],
    "normKnockOutOutsideChecklist",
    "sections[0].criteria[3].knockOut",
  ],
  ["the scale has no label for a score", [["scale/4", undefined]], "normScaleLacksScore", "sections[0].scoring"],
  ["the scale names a score above 10", [["scale/11", { nl: "hoger", en: "higher" }]], "normTooBig", 'scale["11"]'],
  [
    "readiness is asked of a norm with scores",
    [["overall", { kind: "readiness", othersPercent: 80, sectionFloorPercent: 60 }]],
    "normOverallMismatch",
    "sections[0].scoring.kind",
  ],
  // References
  [
    "a citation names an unknown source",
    [["sections/0/criteria/0/cite/0/source", "elsewhere"]],
    "normUnknownSource",
    "sections[0].criteria[0].cite[0].source",
  ],
  [
    "a citation names an unknown passage",
    [["sections/0/criteria/0/cite/0/place", "I-9-s9"]],
    "normUnknownPassage",
    "sections[0].criteria[0].cite[0].place",
  ],
  ["nothing cites a passage", [["sections/0/criteria/9/cite/0/place", "I-2-s4"]], "normUncitedPassage", "sources[0].passages[8]"],
  ["a criterion names an unknown role", [["sections/0/criteria/0/roles/1", "CEO"]], "normUnknownRole", "sections[0].criteria[0].roles[1]"],
  [
    "a question is for a role the criterion does not name",
    [["sections/0/criteria/0/ask/0/role", "IT"]],
    "normAskedRoleMissing",
    "sections[0].criteria[0].ask[0].role",
  ],
  [
    "a criterion names an unknown profile",
    [["sections/0/criteria/0/profile", "P9"]],
    "normUnknownProfile",
    "sections[0].criteria[0].profile",
  ],
  [
    "a criterion names an unknown domain",
    [["sections/0/criteria/0/domains/0", "weather"]],
    "normUnknownDomain",
    "sections[0].criteria[0].domains[0]",
  ],
  [
    "a criterion names an unknown process step",
    [["sections/0/criteria/0/step", "celebrate"]],
    "normUnknownStep",
    "sections[0].criteria[0].step",
  ],
  [
    "a criterion names an unknown complaint threshold",
    [["sections/0/criteria/0/threshold", "door"]],
    "normUnknownThreshold",
    "sections[0].criteria[0].threshold",
  ],
  [
    "a name that every object has is taken for a role",
    [["sections/0/criteria/0/roles/1", "toString"]],
    "normUnknownRole",
    "sections[0].criteria[0].roles[1]",
  ],
  ["a section belongs to an unknown group", [["sections/0/group", "zeros"]], "normUnknownGroup", "sections[0].group"],
  [
    "a group has no section",
    [["groups", { zeros: { name: { nl: "Nullen", en: "Zeros" }, text: { nl: "Drie.", en: "Three." } } }]],
    "normUnusedGroup",
    "groups.zeros",
  ],
  [
    "a criterion extends one that does not exist",
    [["sections/0/criteria/16/extends/0", "I.9.a"]],
    "normExtendsUnknown",
    "sections[0].criteria[16].extends[0]",
  ],
  [
    "a criterion extends itself",
    [["sections/0/criteria/16/extends/0", "I.3.g"]],
    "normExtendsLater",
    "sections[0].criteria[16].extends[0]",
  ],
  [
    "an interpretation is about nothing in the norm",
    [["interpretations/0/about/0", "V"]],
    "normUnknownSubject",
    "interpretations[0].about[0]",
  ],
  ["the question bank names an unknown role", [["questionBank/0/role", "CEO"]], "normUnknownRole", "questionBank[0].role"],
  [
    "a document is asked for a criterion that rests on no document",
    [["documents/0/criteria/0", "IV.3.c"]],
    "normUnknownItem",
    "documents[0].criteria[0]",
  ],
  // Evidence
  [
    "a criterion has the profile of warning signs",
    [["sections/0/criteria/0/profile", "P5"]],
    "normProfileMisplaced",
    "sections[0].criteria[0].profile",
  ],
  [
    "a warning sign has the profile of criteria",
    [["sections/0/signals/0/profile", "P1"]],
    "normProfileMisplaced",
    "sections[0].signals[0].profile",
  ],
  [
    "a file-sample criterion names no file sample",
    [["sections/0/criteria/0/profile", "P4"]],
    "normEvidenceTypeMissing",
    "sections[0].criteria[0].evidence",
  ],
  [
    "a culture criterion names roles of one layer only",
    [
      ["sections/0/criteria/5/roles", ["KB", "KCM"]],
      ["sections/0/criteria/5/ask/1/role", "KB"],
    ],
    "normTooFewLayers",
    "sections[0].criteria[5].roles",
  ],
  [
    "a measured criterion names no register figures",
    [["sections/3/criteria/13/evidence", ["document", "customerVoice"]]],
    "normMetricNeedsRegister",
    "sections[3].criteria[13].metric",
  ],
  [
    "interviews alone suffice for a criterion that does not exist",
    [["evidenceProfiles/P2/rule/interviewsAlone/criteria/3", "V.1.a"]],
    "normUnknownItem",
    "evidenceProfiles.P2.rule.interviewsAlone.criteria[3]",
  ],
  // Texts
  ["a text ends with a space", [["sections/1/criteria/0/advice/nl", "Meet dit. "]], "normStraySpaces", "sections[1].criteria[0].advice.nl"],
  ["a text has two spaces in a row", [["summary/en", "Four  sections."]], "normStraySpaces", "summary.en"],
  ["a text has a line break", [["summary/en", "Four\nsections."]], "normStraySpaces", "summary.en"],
  ["a text reverses the reading order", [["summary/en", "Four \u202esections."]], "normHiddenCharacter", "summary.en"],
  ["a text has a character of no width", [["summary/en", "Four sec\u200btions."]], "normHiddenCharacter", "summary.en"],
];

test("a norm that is in order has no problems", () => {
  expect(checkNorm(goodNorm())).toEqual([]);
});

for (const [what, changes, code, path] of cases) {
  test(`when ${what}, that is said at its place`, () => {
    const problems = problemsAfter((norm) => {
      for (const [place, value] of changes) set(norm, place, value);
    });
    expect(problems).toContainEqual(expect.objectContaining({ code, path }));
  });
}

test("warning signs in a checklist have no score to cap", () => {
  const problems = problemsAfter((norm) => set(norm, "sections/0/scoring", { kind: "checklist", items: ["I.2.a", "I.2.a"] }));
  expect(problems).toContainEqual({ code: "normSignalsNeedScore", path: "sections[0].signals" });
  expect(problems).toContainEqual({ code: "normRuleRepeats", path: "sections[0].scoring.items", params: { name: "I.2.a" } });
});

test("mistakes in different places are all reported at once", () => {
  const problems = problemsAfter((norm) => {
    set(norm, "sections/0/criteria/0/roles/1", "CEO");
    set(norm, "sections/2/scoring/levels/2/score", 3);
    set(norm, "summary/nl", " Vier onderdelen.");
  });
  expect(problems.map((problem) => problem.code).sort()).toEqual(["normLevelsNotRising", "normStraySpaces", "normUnknownRole"]);
});
