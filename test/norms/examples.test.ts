import { expect, test } from "vitest";
import { checkExamples } from "../../src/core/norm/checkExamples.ts";
import { exampleAnswers } from "../../src/core/norm/exampleAnswers.ts";
import type { Example, ExpectedSection } from "../../src/core/norm/examplesSchema.ts";
import type { Norm, Section } from "../../src/core/norm/normSchema.ts";
import { readNorm } from "../../src/core/norm/readNorm.ts";
import { lackFor } from "../../src/core/scoring/lackFor.ts";
import { scoreNorm } from "../../src/core/scoring/scoreNorm.ts";
import type { Given, Lack, SectionScore } from "../../src/core/scoring/scores.ts";
import { bundledNorms } from "./bundled.ts";

for (const bundled of bundledNorms()) {
  const address = `${bundled.id}@${bundled.version}`;
  const norm = normOf(bundled.json);
  const read = checkExamples(norm, bundled.examples);

  test(`${address}: the worked examples fit the norm and leave no outcome without an example`, () => {
    expect(read).toMatchObject({ kind: "examples" });
  });

  if (read.kind !== "examples") continue;
  for (const example of read.examples) {
    test(`${address}: ${example.name}`, () => {
      const given = givenBy(norm, example);
      const score = scoreNorm(norm, given);
      for (const [id, expected] of Object.entries(example.expect.sections ?? {})) {
        const section = score.sections.find((candidate) => candidate.id === id);
        expect(section, `section ${id} takes part`).toBeDefined();
        expect(section).toMatchObject(asScored(expected));
        expect(lacksNamed(norm, given, id, expected)).toEqual("lacksFor" in expected ? sortedValues(expected.lacksFor ?? {}) : {});
      }
      if (example.expect.overall !== undefined) expect(score.overall).toMatchObject(example.expect.overall);
    });
  }
}

function normOf(json: unknown): Norm {
  const read = readNorm(json);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.norm;
}

function givenBy(norm: Norm, example: Example): Given {
  const planned = (example.points ?? []).filter((point) => point.owner !== undefined && point.term !== undefined);
  return {
    answers: exampleAnswers(norm, example),
    signals: example.signals ?? {},
    auditKind: example.auditKind ?? "internalAudit",
    planned: new Set(planned.flatMap((point) => point.criteria)),
  };
}

/** What an expectation says, in the words of a section score. */
function asScored(expected: ExpectedSection): Partial<Record<keyof SectionScore | "rawLow" | "rawHigh", unknown>> {
  if ("met" in expected) return expected;
  const { lacksFor: _, raw, ...score } = expected;
  return raw === undefined ? score : { ...score, rawLow: raw.low, rawHigh: raw.high };
}

function lacksNamed(norm: Norm, given: Given, id: string, expected: ExpectedSection): Record<string, string[]> {
  const section = norm.sections.find((candidate) => candidate.id === id) as Section;
  const targets = "lacksFor" in expected ? Object.keys(expected.lacksFor ?? {}) : [];
  return sortedValues(Object.fromEntries(targets.map((target) => [target, lackFor(section, given, Number(target)).flatMap(idsOf)])));
}

function idsOf(lack: Lack): string[] {
  switch (lack.kind) {
    case "criterion":
    case "signal":
      return [lack.id];
    case "pick":
      return lack.of.flatMap((group) => group.lacks.flatMap(idsOf));
    case "points":
      return lack.gains.flatMap((gain) => gain.lacks.flatMap(idsOf));
    case "unreachable":
      return ["unreachable"];
  }
}

function sortedValues(record: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(record).map(([key, ids]) => [key, [...new Set(ids)].sort()]));
}
