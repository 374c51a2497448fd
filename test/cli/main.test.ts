import { expect, test, vi } from "vitest";
import { aFolder } from "./aFolder.ts";
import { npmToetssteen, toetssteen } from "./runProcess.ts";

// Each test starts processes; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const { folder, write } = aFolder();
const good = JSON.stringify({ norm: "ikm3000@pre-audit-1", answers: { "IKM.M1": "met" } });

test("a score is JSON on standard output, a warning goes to standard error, and the end is 0", async () => {
  const { code, out, err } = await toetssteen(["score", write("case.json", good)], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ norm: "ikm3000@pre-audit-1", overall: { kind: "readiness" } });
  expect(err).toBe("answers.IKM.M1: IKM.M1 does not belong to an audit of the kind internalAudit. The answer is ignored.\n");
});

test("through npm a relative path starts at the caller's folder", async () => {
  const { code, out } = await npmToetssteen(["score", write("case.json", good)], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ norm: "ikm3000@pre-audit-1" });
});

test.each([[["frobnicate"]], [["constructor"]], [[]]])(
  "without a command that exists (%j) the end is 2 and the commands are named",
  async (args) => {
    const { code, out, err } = await toetssteen(args, folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("score, check");
  },
);

test("problems of a norm file are lines of JSON on standard error", async () => {
  const { code, out, err } = await toetssteen(["check", write("norm.json", '{"format": 2}')], folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  const lines = err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatchObject({ code: expect.any(String), path: expect.any(String), message: expect.any(String) });
});

test("3,000 cases come back as 3,000 scores", async () => {
  const cases = Array.from({ length: 3_000 }, () => ({ norm: "klantbelang@2016-2017", answers: { "I.2.a": "met" } }));
  const { code, out } = await toetssteen(["score", write("many.json", JSON.stringify(cases))], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveLength(3_000);
});
