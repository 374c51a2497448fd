import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComparedAudit, comparedDossier } from "../../../src/core/comparison/comparedAudit.ts";
import { compareYears, type Years } from "../../../src/core/comparison/compareYears.ts";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { theExample } from "../../example/theExample.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ids = klantbelang.sections.flatMap((section) => section.criteria.map(({ id }) => id));

function exampleOf(year: number, more: Partial<ComparedAudit> = {}): ComparedAudit {
  const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "nl" });
  return { ...comparedDossier(dossier, norm), ...more };
}

function anAudit(year: number, answers: Readonly<Record<string, Answer>>, more: Partial<ComparedAudit> = {}): ComparedAudit {
  const given = { answers, signals: {}, auditKind: "internalAudit", planned: new Set<string>() } as const;
  return {
    id: `audit ${year} ${more.unit ?? ""}`,
    organisation: "Waterbedrijf Zilt",
    unit: "",
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    language: "nl",
    digest: "",
    audit: {
      norm: klantbelang,
      auditKind: "internalAudit",
      answers: { auditor: answers, self: {} },
      rationales: { auditor: {}, self: {} },
      signals: {},
      score: scoreNorm(klantbelang, given),
    },
    ...more,
  };
}

function onVersion(version: string, audit: ComparedAudit): ComparedAudit {
  return { ...audit, audit: { ...audit.audit, norm: { ...audit.audit.norm, version } } };
}

const lows = (years: Years, section: string) =>
  years.sections.find((one) => one.section === section)?.scores.map((score) => score && "low" in score && score.low);
const pairs = (years: Years) => years.pairs.map(({ kind, from, to }) => [kind, from, to]);

test("the three years of the example stand in order, each beside the year before, whatever the order they came in", () => {
  const years = compareYears([exampleOf(2026), exampleOf(2024), exampleOf(2025)]);
  expect(years.audits.map(({ periodTo }) => periodTo.slice(0, 4))).toEqual(["2024", "2025", "2026"]);
  expect(pairs(years)).toEqual([
    ["later", 0, 1],
    ["later", 1, 2],
  ]);
  expect(["I", "II", "III", "IV"].map((section) => lows(years, section))).toEqual([
    [1, 2, 3],
    [2, 3, 4],
    [1, 2, 2],
    [3, 2, 3],
  ]);
  expect(years.share.same).toBe(years.share.of);
  expect(years.tracks).toMatchObject([{ audits: [0, 1, 2] }]);
  expect(years.tracks[0]?.breaks.size).toBe(0);
});

test("an audit on another version breaks the line: nothing is called a change, and the share says that nothing is comparable", () => {
  const years = compareYears([
    anAudit(2024, { "I.2.a": "met" }),
    onVersion("2030", anAudit(2025, { "I.2.a": "notMet" })),
    onVersion("2030", anAudit(2026, {})),
  ]);
  expect([...(years.tracks[0]?.breaks ?? [])]).toEqual([1]);
  expect(years.pairs.map(({ comparison }) => [comparison.kind, comparison.share.same])).toEqual([
    ["notComparable", 0],
    ["comparable", ids.length],
  ]);
  expect(years.share).toEqual({ same: ids.length, of: 3 * ids.length });
  // One section over both versions, named as the newest does.
  expect(years.sections.filter(({ section }) => section === "I")).toHaveLength(1);
  expect(years.sections[0]?.norm.version).toBe("2030");
});

test("an audit on a version that says what is the same is compared in that share, and no line goes across all the same", () => {
  const newer = nextVersion(klantbelang, { other: ["I.2.a", "I.2.b"] });
  const onNewer = (year: number) => {
    const audit = anAudit(year, { "I.2.a": "notMet" });
    return { ...audit, audit: { ...audit.audit, norm: newer } };
  };
  const years = compareYears([anAudit(2024, { "I.2.a": "met" }), onNewer(2025), onNewer(2026)]);
  expect([...(years.tracks[0]?.breaks ?? [])]).toEqual([1]);
  expect(years.pairs.map(({ comparison, decisive }) => [comparison.kind, comparison.share, decisive.size])).toEqual([
    ["partly", { same: ids.length - 2, of: ids.length + 2 }, 0],
    ["comparable", { same: ids.length, of: ids.length }, 0],
  ]);
  expect(years.share).toEqual({ same: 2 * ids.length - 2, of: 2 * ids.length + 2 });
});

test("two units over one period stand beside each other, each with its own years", () => {
  const [north, south] = [{ unit: "Noord" }, { unit: "Zuid" }];
  const years = compareYears([anAudit(2025, {}, north), anAudit(2026, {}, south), anAudit(2026, {}, north)]);
  expect(years.audits.map(({ unit, periodTo }) => `${unit} ${periodTo.slice(0, 4)}`)).toEqual(["Noord 2025", "Noord 2026", "Zuid 2026"]);
  expect(pairs(years)).toEqual([
    ["later", 0, 1],
    ["units", 1, 2],
  ]);
  expect(years.tracks.map(({ unit, audits }) => [unit, audits])).toEqual([
    ["Noord", [0, 1]],
    ["Zuid", [2]],
  ]);
});

test("audits with nothing in common but the choice are still laid beside each other", () => {
  const years = compareYears([anAudit(2025, {}, { unit: "Noord" }), anAudit(2026, {}, { unit: "Zuid" })]);
  expect(pairs(years)).toEqual([["apart", 0, 1]]);
});

test("a change is decisive when without it the section would have another score", () => {
  const none = Object.fromEntries(ids.map((id) => [id, "notMet" as const]));
  const before = anAudit(2025, { ...none, "II.2.a": "met" });
  const after = anAudit(2026, { ...none, "II.2.a": "met", "II.2.b": "met", "II.4.a": "met" });
  const [pair] = compareYears([before, after]).pairs;
  expect([...(pair?.decisive ?? [])]).toEqual(["II.2.b"]);
});

test("self against auditor comes with the score that the organisation gave itself", () => {
  const years = compareYears([exampleOf(2024), exampleOf(2025), exampleOf(2026)]);
  expect(years.self.map(({ audit }) => audit)).toEqual([0, 1, 2]);
  for (const { both, differ, score } of years.self) {
    expect(both).toBeGreaterThan(differ.length);
    expect(score.sections).toHaveLength(4);
  }
});

test("reference values keep their year and say when they are not comparable", () => {
  const { references } = compareYears([exampleOf(2025), exampleOf(2026)]);
  expect(references.map(({ year }) => year)).toEqual([...references.map(({ year }) => year)].sort());
  expect(references.filter(({ comparable }) => comparable).map(({ tenths }) => tenths)).toEqual([45, 42]);
  expect(references.filter(({ comparable }) => !comparable).every(({ note }) => note !== undefined)).toBe(true);
});

const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>("met", "partly", "notMet"));
const some = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2015, max: 2030 }),
    unit: fc.constantFrom("Noord", "Zuid"),
    version: fc.constantFrom("1", "2"),
    answers,
  }),
  { minLength: 1, maxLength: 6, selector: ({ year, unit }) => `${year} ${unit}` },
);
type Chosen = {
  readonly year: number;
  readonly unit: string;
  readonly version: string;
  readonly answers: Readonly<Record<string, Answer>>;
};
const built = ({ year, unit, version, answers: given }: Chosen) => onVersion(version, anAudit(year, given, { unit }));

test("the order in which audits are given makes no difference", () => {
  const shuffled = some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const [one, two] = [compareYears(list.map(built)), compareYears(other.map(built))];
      expect(two.audits.map(({ id }) => id)).toEqual(one.audits.map(({ id }) => id));
      expect([two.pairs, two.tracks, two.share]).toEqual([one.pairs, one.tracks, one.share]);
    }),
    { numRuns: 60 },
  );
});

test("every audit beside another is in a pair, a pair looks back in time, and only one version is ever comparable", () => {
  fc.assert(
    fc.property(some, (list) => {
      const years = compareYears(list.map(built));
      const paired = new Set(years.pairs.flatMap(({ from, to }) => [from, to]));
      expect(paired.size).toBe(list.length === 1 ? 0 : list.length);
      for (const { from, to, comparison } of years.pairs) {
        const [before, after] = [years.audits[from], years.audits[to]];
        expect(from).toBeLessThan(to);
        expect(comparison.kind === "comparable").toBe(before?.audit.norm.version === after?.audit.norm.version);
        expect(comparison.share.same).toBeLessThanOrEqual(comparison.share.of);
      }
    }),
    { numRuns: 60 },
  );
});

test("an audit and its twin of the year after differ in nothing", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { pairs: found } = compareYears([anAudit(2025, given), anAudit(2026, given)]);
      const [pair, ...others] = found;
      expect(others).toEqual([]);
      expect(pair?.comparison).toMatchObject({ kind: "comparable", changed: [], signals: [] });
      expect(pair?.decisive.size).toBe(0);
    }),
    { numRuns: 40 },
  );
});
