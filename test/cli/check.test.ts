import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { nextVersion } from "../builders/nextVersion.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import { aFolder } from "./aFolder.ts";

const { folder, write } = aFolder();
const norms = fileURLToPath(new URL("../../norms/", import.meta.url));

test("a norm in which nothing is wrong has no problems", async () => {
  expect(await check(["klantbelang/2016-2017.json"], norms)).toEqual({ kind: "done", output: { problems: [] } });
  expect(await check(["ikm3000/pre-audit-1.json"], norms)).toEqual({ kind: "done", output: { problems: [] } });
});

test("every problem of a norm is listed with its path, as JSON", async () => {
  const norm = structuredClone(bundledNorm("klantbelang"));
  const wrong = { ...norm, sections: norm.sections.map((section) => ({ ...section, intro: { nl: "Inleiding", en: "" }, colour: "red" })) };
  const result = await check([write("norm.json", JSON.stringify(wrong))], folder);
  expect(result).toMatchObject({ kind: "unusable", format: "json" });
  const paths = result.kind === "unusable" ? result.problems.map((problem) => problem.path) : [];
  expect(paths.filter((path) => path.endsWith("intro.en"))).toHaveLength(4);
  expect(paths.length).toBeGreaterThanOrEqual(8);
});

test("what a norm says of an earlier version is held beside that version: one that comes with the program, or lies next to it", async () => {
  const norm = nextVersion(bundledNorm("klantbelang"));
  const [follows] = norm.follows ?? [];
  const wrong = { ...norm, follows: [{ ...follows, same: { "I.2.a": "I.9.z" } }] };
  const code = { code: "normSameUnknown", path: 'follows[0].same["I.2.a"]', params: { id: "I.9.z", version: "2016-2017" } };
  expect(await check([write("2030.json", JSON.stringify(norm))], folder)).toEqual({ kind: "done", output: { problems: [] } });
  expect(await check([write("wrong.json", JSON.stringify(wrong))], folder)).toMatchObject({ kind: "unusable", problems: [code] });

  const third = { ...norm, version: "2040", follows: [{ version: "2030", same: { "I.2.a": "I.9.z" } }] };
  expect(await check([write("2040.json", JSON.stringify(third))], folder)).toMatchObject({
    problems: [{ ...code, params: { ...code.params, version: "2030" } }],
  });
  const unseen = { ...third, follows: [{ version: "1999", same: { "I.2.a": "I.9.z" } }] };
  expect(await check([write("2041.json", JSON.stringify({ ...unseen, version: "2041" }))], folder)).toMatchObject({ kind: "done" });
});

test("a file that is no norm is refused", async () => {
  expect(await check([write("a.json", "{")], folder)).toMatchObject({ kind: "unusable", problems: [{ code: "jsonInvalid" }] });
  expect(await check([write("b.json", '{"format": 1, "format": 1}')], folder)).toMatchObject({
    problems: [{ code: "jsonKeyTwice", path: "format" }],
  });
  expect(await check(["nowhere.json"], folder)).toMatchObject({ problems: [{ code: "inputMissing" }] });
  expect(await check([], folder)).toMatchObject({ problems: [{ code: "commandUsage" }] });
});
