const klantbelang = (rest: string) => `{"norm": "klantbelang@2016-2017", ${rest}}`;
const ikm = (rest: string) => `{"norm": "ikm3000@pre-audit-1", "answers": {}, ${rest}}`;
const bytes = (...list: number[]) => new Uint8Array(list);

type Malformed = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly expect: readonly (readonly [code: string, path: string])[];
};

/** Input that `score` must refuse, each with every problem that is to be named. */
export const malformed: readonly Malformed[] = [
  { name: "an empty file", content: "", expect: [["inputEmpty", ""]] },
  { name: "only blanks", content: " \n\t ", expect: [["jsonBlank", ""]] },
  { name: "no JSON", content: "norm: klantbelang", expect: [["jsonInvalid", ""]] },
  { name: "a web page", content: "<!doctype html><title>x</title>", expect: [["jsonInvalid", ""]] },
  { name: "half a file", content: klantbelang('"answers": {"I.2.a": "met"}').slice(0, -3), expect: [["jsonInvalid", ""]] },
  { name: "something after the end", content: `${klantbelang('"answers": {}')} x`, expect: [["jsonInvalid", ""]] },
  {
    name: "two values in a row",
    content: `${klantbelang('"answers": {}')}\n${klantbelang('"answers": {}')}`,
    expect: [["jsonInvalid", ""]],
  },
  { name: "a comma too many", content: klantbelang('"answers": {"I.2.a": "met",}'), expect: [["jsonInvalid", ""]] },
  { name: "text in another encoding", content: bytes(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d), expect: [["jsonNotUtf8", ""]] },
  { name: "UTF-16", content: bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), expect: [["jsonNotUtf8", ""]] },
  { name: "a list nested without end", content: "[".repeat(200_000) + "]".repeat(200_000), expect: [["jsonTooDeep", "[0]".repeat(64)]] },
  {
    name: "a key that stands twice",
    content: klantbelang('"answers": {"I.2.a": "met", "I.2.a": "notMet"}'),
    expect: [["jsonKeyTwice", "answers.I.2.a"]],
  },
  {
    name: "the same key spelt with an escape",
    content: `[${klantbelang('"answers": {}, "\\u0061nswers": {}')}]`,
    expect: [["jsonKeyTwice", "[0].answers"]],
  },
  { name: "a number", content: "5", expect: [["caseExpected", ""]] },
  { name: "null", content: "null", expect: [["caseExpected", ""]] },
  { name: "a list in a list", content: `[[${klantbelang('"answers": {}')}]]`, expect: [["caseExpected", "[0]"]] },
  {
    name: "an empty case",
    content: "{}",
    expect: [
      ["caseKeyMissing", ""],
      ["caseKeyMissing", ""],
    ],
  },
  { name: "a norm that does not exist", content: '{"norm": "klantbelang@2020", "answers": {}}', expect: [["caseNormUnknown", "norm"]] },
  { name: "a norm as a path", content: '{"norm": "../package@1", "answers": {}}', expect: [["caseNormUnknown", "norm"]] },
  {
    name: "a norm that is no text, and an answer that is none",
    content: '{"norm": 7, "answers": {"I.2.a": "yes"}}',
    expect: [
      ["caseNormUnknown", "norm"],
      ["caseAnswerUnknown", "answers.I.2.a"],
    ],
  },
  { name: "answers as a list", content: klantbelang('"answers": ["I.2.a"]'), expect: [["caseObjectExpected", "answers"]] },
  { name: "answers null", content: klantbelang('"answers": null'), expect: [["caseObjectExpected", "answers"]] },
  { name: "open said in words", content: klantbelang('"answers": {"I.2.a": "open"}'), expect: [["caseAnswerUnknown", "answers.I.2.a"]] },
  { name: "open said with null", content: klantbelang('"answers": {"I.2.a": null}'), expect: [["caseAnswerUnknown", "answers.I.2.a"]] },
  { name: "an answer in capitals", content: klantbelang('"answers": {"I.2.a": "Met"}'), expect: [["caseAnswerUnknown", "answers.I.2.a"]] },
  {
    name: "a criterion the norm does not have",
    content: klantbelang('"answers": {"I.2.z": "met"}'),
    expect: [["caseCriterionUnknown", "answers.I.2.z"]],
  },
  {
    name: "a criterion of the other norm",
    content: klantbelang('"answers": {"IKM.A1": "met"}'),
    expect: [["caseCriterionUnknown", "answers.IKM.A1"]],
  },
  {
    name: "a warning sign among the answers",
    content: klantbelang('"answers": {"I.1.a": "met"}'),
    expect: [["caseAnswerIsSignal", "answers.I.1.a"]],
  },
  {
    name: "a hostile key among the answers",
    content: klantbelang('"answers": {"__proto__": "met", "constructor": "met"}'),
    expect: [
      ["caseCriterionUnknown", "answers.__proto__"],
      ["caseCriterionUnknown", "answers.constructor"],
    ],
  },
  {
    name: "a hostile key in the case",
    content: klantbelang('"answers": {}, "__proto__": {"auditKind": "preAudit"}'),
    expect: [["caseKeyUnknown", "__proto__"]],
  },
  {
    name: "not applicable where the norm has no room for it",
    content: klantbelang('"answers": {"I.2.a": "notApplicable", "III.4.h": "notApplicable"}'),
    expect: [["caseNotApplicable", "answers.I.2.a"]],
  },
  { name: "a misspelt key", content: klantbelang('"answers": {}, "signal": {}'), expect: [["caseKeyUnknown", "signal"]] },
  { name: "signs as a text", content: klantbelang('"answers": {}, "signals": "none"'), expect: [["caseObjectExpected", "signals"]] },
  {
    name: "an unknown sign, and a state that is none",
    content: klantbelang('"answers": {}, "signals": {"I.2.a": "found", "I.1.a": true}'),
    expect: [
      ["caseSignalUnknown", "signals.I.2.a"],
      ["caseSignalStateUnknown", "signals.I.1.a"],
    ],
  },
  {
    name: "an unknown kind of audit",
    content: klantbelang('"answers": {}, "auditKind": "externalAudit"'),
    expect: [["caseKindUnknown", "auditKind"]],
  },
  { name: "points as an object", content: ikm('"points": {}'), expect: [["caseListExpected", "points"]] },
  {
    name: "a point without criteria, and one that is none",
    content: ikm('"points": [{"owner": "a"}, "b"]'),
    expect: [
      ["caseKeyMissing", "points[0]"],
      ["caseObjectExpected", "points[1]"],
    ],
  },
  {
    name: "a point about an unknown criterion",
    content: ikm('"points": [{"criteria": ["IKM.A1", "IKM.Z9", 3]}]'),
    expect: [
      ["caseCriterionUnknown", "points[0].criteria[1]"],
      ["caseCriterionUnknown", "points[0].criteria[2]"],
    ],
  },
  {
    name: "an empty owner and an empty term",
    content: ikm('"points": [{"criteria": [], "owner": " ", "term": ""}]'),
    expect: [
      ["caseTextExpected", "points[0].owner"],
      ["caseTextExpected", "points[0].term"],
    ],
  },
  {
    name: "days that do not exist",
    content: ikm(
      '"points": [{"criteria": [], "term": "2026-02-29"}, {"criteria": [], "term": "2100-02-29"}, {"criteria": [], "term": "31-12-2026"}, {"criteria": [], "term": "2026-1-5"}, {"criteria": [], "term": "2026-12-31T10:00:00Z"}]',
    ),
    expect: [0, 1, 2, 3, 4].map((index) => ["caseDateUnknown", `points[${index}].term`] as const),
  },
  {
    name: "one wrong case among good ones",
    content: `[${klantbelang('"answers": {}')}, ${klantbelang('"answers": {}')}, ${klantbelang('"answers": {}')}, ${klantbelang('"answers": {"X": "met"}')}]`,
    expect: [["caseCriterionUnknown", "[3].answers.X"]],
  },
  { name: "an archive that is no dossier", content: bytes(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0), expect: [["fileTruncated", ""]] },
];
