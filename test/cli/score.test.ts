import { expect, test } from "vitest";
import type { CommandResult } from "../../src/cli/command.ts";
import { score } from "../../src/cli/score.ts";
import { writeDossierFile } from "../../src/engine/dossierFile.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { aDossier } from "../builders/aDossier.ts";
import { aGiven, ids } from "../core/scoring/aGiven.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { aFolder } from "./aFolder.ts";

const { folder, write } = aFolder();
const address = "klantbelang@2016-2017";

test("a Klantbelang case answers with these keys and no others", async () => {
  const { answers } = aGiven({ met: "I.2.a-j I.3.b-h I.4.a-e", notMet: "I.5.a" });
  const result = await scored({ norm: address, answers });
  expect(result).toEqual({
    norm: address,
    sections: [
      { id: "I", kind: "stepwise", low: 2, high: 4, final: false, open: ids("I.3.a I.5.b-e"), cappedBy: [] },
      { id: "II", kind: "stepwise", low: 1, high: 5, final: false, open: ids("II.2.a-b II.3.a-g II.4.a-k"), cappedBy: [] },
      { id: "III", kind: "stepwise", low: 1, high: 5, final: false, open: ids("III.2.a-e III.3.a-i III.4.a-h III.5.a-g"), cappedBy: [] },
      {
        id: "IV",
        kind: "additive",
        low: 1,
        high: 5,
        rawLow: 0,
        rawHigh: 5,
        final: false,
        open: ids("IV.1.a-d IV.2.a-e IV.3.a-b IV.4.a-c"),
      },
    ],
    overall: { kind: "mean", sumLow: 5, sumHigh: 19, count: 4, low: "1.3", high: "4.8", final: false },
  });
});

test("a pre-audit answers with these keys and no others", async () => {
  const clusterF = await scored({
    norm: "ikm3000@pre-audit-1",
    answers: { "IKM.A1": "notMet", "IKM.A2": "met", "IKM.A3": "notApplicable" },
    auditKind: "preAudit",
  });
  expect(clusterF).toMatchObject({
    norm: "ikm3000@pre-audit-1",
    overall: { kind: "readiness", low: "notReady", high: "notReady", final: false },
  });
  expect((clusterF as { sections: unknown[] }).sections[0]).toEqual({
    id: "A",
    kind: "checklist",
    met: 1,
    applicable: 6,
    open: ids("IKM.A4 IKM.A5 IKM.A6 IKM.A7"),
    knockOutsUnmet: ["IKM.A1"],
    knockOutsOpen: [],
    final: false,
  });
});

test("found signs are named in cappedBy", async () => {
  const result = await scored({ norm: address, answers: {}, signals: { "I.1.b": "found", "II.1.a": "notFound" } });
  expect(result).toMatchObject({ sections: [{ low: 1, high: 1, cappedBy: ["I.1.b"], final: false }, { high: 5, cappedBy: [] }, {}, {}] });
});

test("a list gives a list in the same order, and an empty list an empty one", async () => {
  const list = await scored([
    { norm: "ikm3000@pre-audit-1", answers: {} },
    { norm: address, answers: {} },
  ]);
  expect(list).toMatchObject([{ norm: "ikm3000@pre-audit-1" }, { norm: address }]);
  expect(await scored([])).toEqual([]);
});

test("an item for the follow-up audit alone is ignored in another kind, with a warning", async () => {
  const other = await run({ norm: "ikm3000@pre-audit-1", answers: { "IKM.M1": "met" } });
  expect(other).toMatchObject({ kind: "done", warnings: [{ code: "caseAnswerLeftOut", path: "answers.IKM.M1" }] });
  const { sections } = (other as { output: { sections: { id: string }[] } }).output;
  expect(sections.map((section) => section.id)).not.toContain("M");
  const followUp = await run({ norm: "ikm3000@pre-audit-1", answers: { "IKM.M1": "met" }, auditKind: "followUpAudit" });
  expect(followUp).toMatchObject({
    warnings: [],
    output: { sections: expect.arrayContaining([expect.objectContaining({ id: "M", met: 1, final: true })]) },
  });
});

test("only a point with an owner and a term counts as planned", async () => {
  const items = bundledNorm("ikm3000")
    .sections.flatMap((section) => section.criteria.map((criterion) => criterion.id))
    .filter((id) => id !== "IKM.M1");
  const answers = { ...Object.fromEntries(items.map((id) => [id, "met"])), "IKM.A1": "partly" };
  const advice = async (point: object) =>
    ((await scored({ norm: "ikm3000@pre-audit-1", answers, points: [point] })) as { overall: { low: string } }).overall.low;
  expect(await advice({ criteria: ["IKM.A1"], owner: "Teamleider", term: "2028-02-29" })).toBe("readyAfterImprovements");
  expect(await advice({ criteria: ["IKM.A1"], owner: "Teamleider" })).toBe("notReady");
  expect(await advice({ criteria: ["IKM.A1"], term: "2026-12-31" })).toBe("notReady");
  expect(await advice({ criteria: [], owner: "Teamleider", term: "2026-12-31" })).toBe("notReady");
});

test("a file that starts with a byte order mark is read", async () => {
  expect(await score([write("bom.json", `\uFEFF${JSON.stringify({ norm: address, answers: {} })}`)], folder)).toMatchObject({
    kind: "done",
  });
});

test("brackets and quotes inside a text are no structure", async () => {
  const point = { criteria: [], owner: '"}{][,:\\ \u{1F600}', term: "2026-12-31" };
  expect(await scored({ norm: address, answers: {}, points: [point, point] })).toMatchObject({ norm: address });
});

test("a text of several megabytes, escapes and all, is read", async () => {
  const owner = 'x\\"'.repeat(2_000_000);
  expect(await scored({ norm: address, answers: {}, points: [{ criteria: [], owner }] })).toMatchObject({ norm: address });
});

test("an exported audit is scored on the auditor's answers", async () => {
  const dossier = aDossier(bundledNorm("klantbelang"))
    .met(...ids("II.2.a-b"))
    .self("met", ...ids("II.2.a-b II.3.a-g"))
    .signal("III.1.a", "found");
  expect(await scoredFile(dossier)).toMatchObject({
    sections: [{}, { id: "II", low: 2 }, { id: "III", high: 1, cappedBy: ["III.1.a"] }, {}],
  });
});

test("an exported self-assessment is scored on the organisation's own answers", async () => {
  const dossier = aDossier(bundledNorm("klantbelang"), "selfAssessment")
    .met(...ids("II.2.a-b"))
    .self("met", ...ids("II.2.a-b II.3.a-g"));
  expect(await scoredFile(dossier)).toMatchObject({ sections: [{}, { id: "II", low: 3 }, {}, {}] });
});

test("a scope limitation leaves a criterion open, so the score is not final", async () => {
  const met = bundledNorm("klantbelang")
    .sections.flatMap((section) => section.criteria.map((criterion) => criterion.id))
    .filter((id) => id !== "IV.4.c");
  const dossier = aDossier(bundledNorm("klantbelang"))
    .met(...met)
    .run({ kind: "limitScope", criterion: "IV.4.c", reason: "Geen register." });
  expect(await scoredFile(dossier)).toMatchObject({
    sections: [{ final: true }, { final: true }, { final: true }, { open: ["IV.4.c"], final: false }],
    overall: { final: false },
  });
});

function run(input: unknown): Promise<CommandResult> {
  return score([write("case.json", JSON.stringify(input))], folder);
}

async function scored(input: unknown): Promise<unknown> {
  return outputOf(await run(input));
}

async function scoredFile(builder: ReturnType<typeof aDossier>): Promise<unknown> {
  const norm = bundledNorm("klantbelang");
  const built = builder.build();
  const dossier = { ...built, norm: { ...built.norm, digest: await normDigest(norm) } };
  const { bytes } = await writeDossierFile({ document: await newDocument(dossier, norm), norm, attachment: async () => undefined });
  return outputOf(await score([write("audit.toets", bytes)], folder));
}

function outputOf(result: CommandResult): unknown {
  if (result.kind === "unusable") throw new Error(JSON.stringify(result.problems));
  return JSON.parse(JSON.stringify(result.output));
}
