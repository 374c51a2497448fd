import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import { changesBetween, equalValues } from "../../src/engine/changesBetween.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { loadReplica, type Replica, runOn } from "../../src/engine/replica.ts";
import { plainDossier } from "../../src/engine/stored.ts";
import { trailIndex } from "../../src/engine/trail.ts";
import { aNewDossier, answered, command, klantbelang, rationale } from "../doubles/engineOnMemory.ts";

let document: Uint8Array;
beforeAll(async () => {
  document = await newDocument(await aNewDossier("d1"), klantbelang);
});

function aReplica(): Replica {
  const loaded = loadReplica(document);
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  return loaded.replica;
}

test("a new dossier comes out of the document as it went in", async () => {
  expect(aReplica().state).toEqual(await aNewDossier("d1"));
});

test("the history begins with who made the dossier", async () => {
  const loaded = loadReplica(await newDocument(await aNewDossier("d1"), klantbelang, "Noor"));
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  expect(trailIndex()(loaded.replica.document)).toMatchObject([{ kind: "createDossier", by: "Noor" }]);
});

test("a dossier without any record for its criteria keeps none, though the document has room for them", async () => {
  const bare = { ...(await aNewDossier("d2")), answers: {}, signals: {} };
  const loaded = loadReplica(await newDocument(bare, klantbelang));
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  expect(loaded.replica.state).toEqual(bare);
  const outcome = runOn(loaded.replica, answered("met"), klantbelang, undefined);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  expect(Object.keys(outcome.replica.state.answers)).toEqual(["I.2.a"]);
});

test("a text as typed is a text as read, except that half a character becomes the sign for an unknown one", () => {
  const texts = ["", "emoji 👨‍👩‍👧", "שלום עולם", "e\u0301 é", "regel\r\nregel\ttab", "0".repeat(100_000)];
  for (const text of texts) {
    const start = aReplica();
    const outcome = runOn(start, rationale(text), klantbelang, undefined);
    const state = outcome.kind === "done" ? outcome.replica.state : start.state;
    expect(state.answers["I.2.a"]?.auditor?.rationale).toBe(text);
  }
  const half = runOn(aReplica(), rationale("half \ud800."), klantbelang, undefined);
  expect(half.kind === "done" && half.replica.state.answers["I.2.a"]?.auditor?.rationale).toBe("half \uFFFD.");
});

test("a list without anything in it stays a list", async () => {
  const based = { ...(await aNewDossier("d3")), basedOn: { dossier: "d1", heads: [], stateHash: "" } };
  const loaded = loadReplica(await newDocument(based, klantbelang));
  expect(loaded.kind === "loaded" && loaded.replica.state.basedOn).toEqual(based.basedOn);
});

test("the state after a command is what the document says when it is read from scratch", () => {
  const criterion = fc.constantFrom("I.2.a", "I.2.b", "III.4.h");
  const any = fc.oneof(
    criterion.chain((id) => fc.constantFrom(answered("met", id), answered("notMet", id))),
    fc.tuple(criterion, fc.string({ unit: "grapheme" })).map(([id, text]) => rationale(text, id)),
    criterion.map((id) => command({ kind: "limitScope", criterion: id, reason: "Geen toegang" })),
    criterion.map((id) => command({ kind: "liftLimitation", criterion: id })),
    criterion.map((id) => command({ kind: "setAnswer", criterion: id, whose: "self", answer: undefined })),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 15 }), (commands) => {
      let replica = aReplica();
      for (const each of commands) {
        const outcome = runOn(replica, each, klantbelang, undefined);
        if (outcome.kind === "done") replica = outcome.replica;
      }
      expect(canonicalJson(plainDossier(replica.document))).toBe(canonicalJson(replica.state));
    }),
    { numRuns: 40 },
  );
});

test("the differences between two values turn one into the other, and equal values have none", () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.array(fc.string()),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("any")),
    ),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("x", "y"), value), fc.dictionary(fc.constantFrom("x", "y"), value), (before, after) => {
      const changes = changesBetween(before, after);
      expect(changes.length === 0).toBe(equalValues(before, after));
      expect(changesBetween(before, structuredClone(before))).toEqual([]);
      const result: Record<string, unknown> = structuredClone(before);
      for (const change of changes) put(result, change.path, change.after);
      expect(result).toEqual(after);
    }),
  );
});

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length > 0)
    put(target[key] as Record<string, unknown>, rest, value); // the path leads through records only
  else if (value === undefined) delete target[key];
  else target[key] = value;
}
