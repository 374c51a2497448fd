import { expect, test } from "vitest";
import { evidence } from "../../src/cli/evidence.ts";
import { example } from "../../src/cli/example.ts";
import { aFolder } from "./aFolder.ts";

const { folder, write } = aFolder();

test("the evidence of an exported dossier is weighed per criterion, with its coverage and the interviews per role", async () => {
  await example(["a.toets", "--lang", "en"], folder);
  const result = await evidence(["a.toets", "--groups", "KB=14,KC=1"], folder);
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  const output = JSON.parse(JSON.stringify(result.output));
  expect(output).toMatchObject({ norm: "klantbelang@2016-2017", auditKind: "internalAudit", gate: "blocks" });
  const row = output.criteria.find(({ id }: { id: string }) => id === "IV.1.a");
  expect(row).toMatchObject({ answer: "met", sufficient: true, needs: [], coverage: { fileSample: { supports: 1 } } });
  expect(row.has.samples[0].conclusion).toEqual({ code: "doesNotProve", interval: { low: 7438, high: 9654, margin: 1562 } });
  expect(output.signals.map(({ id }: { id: string }) => id)).toContain("I.1.a");
  expect(output.interviews.roles).toContainEqual({ role: "KB", held: 4, people: 4, planned: 4, toDo: 0 });
  expect(output.interviews.roles.map(({ role }: { role: string }) => role)).not.toContain("KC");
});

test("a group that is none, a role that is none or named twice, and a file that is no dossier are refused", async () => {
  await example(["b.toets", "--norm", "ikm3000"], folder);
  expect(await evidence(["b.toets", "--groups", "KB,XX=3,KC=1,KC=2"], folder)).toMatchObject({
    kind: "unusable",
    problems: [{ code: "commandGroupUnknown" }, { code: "unknownRole" }, { code: "commandGroupTwice" }],
  });
  expect(await evidence([write("c.json", "{}")], folder)).toMatchObject({ problems: [{ code: "inputNotDossier" }] });
  expect(await evidence(["nowhere.toets"], folder)).toMatchObject({ problems: [{ code: "inputMissing" }] });
  expect(await evidence([], folder)).toMatchObject({ problems: [{ code: "commandUsage" }] });
});
