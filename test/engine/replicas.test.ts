import { change, getHeads, ImmutableString, load } from "@automerge/automerge/slim";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import type { Command } from "../../src/core/dossier/commands/command.ts";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import { readDossier } from "../../src/core/dossier/readDossier.ts";
import { drawnPlaces, replacedFiles } from "../../src/core/dossier/sampleFiles.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import type { Heads } from "../../src/engine/port.ts";
import { adopt, loadReplica, type Replica, runOn } from "../../src/engine/replica.ts";
import { aDraw } from "../builders/aSampleDrawn.ts";
import { aNewDossier, command, klantbelang } from "../doubles/engineOnMemory.ts";

let root: Uint8Array;
beforeAll(async () => {
  root = await newDocument(await aNewDossier("d1"), klantbelang);
});

function aReplica(): Replica {
  const loaded = loadReplica(root);
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  return loaded.replica;
}

/** One step of one of three people: do something, look up (remember the heads to type on), or take in a colleague's copy. */
type Action = { readonly who: number; readonly pick: number; readonly other: number; readonly criterion: string };
const action: fc.Arbitrary<Action> = fc.record({
  who: fc.nat(2),
  pick: fc.nat(11),
  other: fc.nat(2),
  criterion: fc.constantFrom("I.2.a", "I.2.b", "II.4.a"),
});

/** Every text only grows by one new word, so afterwards every word must still be somewhere. */
function growing(state: Dossier, { pick, criterion }: Action, word: string): Command | undefined {
  const record = state.answers[criterion];
  const [evidence] = Object.values(state.evidence);
  const [point] = Object.values(state.points);
  const blank = { type: "document", title: "Stuk", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  switch (pick) {
    case 0:
      return command({ kind: "writeRationale", criterion, whose: "auditor", text: `${record?.auditor?.rationale ?? ""} ${word}` });
    case 1:
      return command({ kind: "writeRationale", criterion, whose: "self", text: `${record?.self?.rationale ?? ""} ${word}` });
    case 2:
      return command({ kind: "limitScope", criterion, reason: `${record?.limitation?.reason ?? ""} ${word}` });
    case 3:
      return command({
        kind: "writeSignal",
        signal: "I.1.a",
        field: "rationale",
        text: `${state.signals["I.1.a"]?.rationale ?? ""} ${word}`,
      });
    case 4:
      return command({ kind: "addEvidence", id: word, fields: { ...blank, note: word }, links: { [criterion]: "supports" } });
    case 5:
      return evidence && command({ kind: "editEvidence", id: evidence.id, changes: { note: `${evidence.note} ${word}` } });
    case 6:
      return command({ kind: "editAssignment", changes: { scope: `${state.assignment.scope} ${word}` } });
    case 7:
      return point && command({ kind: "editPoint", id: point.id, changes: { cause: `${word} ${point.cause}` } });
    case 8: {
      const texts = { title: "Punt", condition: word, cause: "", effect: "", recommendation: "", owner: "", term: "" };
      return command({ kind: "addPoint", id: word, fields: texts, criteria: [criterion] });
    }
    default:
      return undefined;
  }
}

function takenIn(replica: Replica, other: Replica): Replica {
  const adopted = adopt(replica, { document: other.document }, klantbelang);
  if (adopted.kind === "refused") throw new Error(JSON.stringify(adopted.problems));
  return adopted.replica;
}

test("three people who work apart and merge in any order end with the same dossier, and no word is lost", () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 5, maxLength: 40 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (actions, order) => {
      const people = [aReplica(), aReplica(), aReplica()];
      const focus: ({ heads: Heads; state: Dossier } | undefined)[] = [];
      const words: string[] = [];
      actions.forEach((each, index) => {
        const mine = people[each.who];
        const theirs = people[each.other];
        if (mine === undefined || theirs === undefined) throw new Error("three people");
        if (each.pick === 9) focus[each.who] = { heads: getHeads(mine.document), state: mine.state };
        if (each.pick >= 10) people[each.who] = takenIn(mine, theirs);
        const typedOn = focus[each.who];
        const word = `w${index}w`;
        const typed = growing(typedOn?.state ?? mine.state, each, word);
        if (typed === undefined) return;
        const outcome = runOn(mine, typed, klantbelang, typedOn?.heads);
        if (outcome.kind !== "done") return;
        people[each.who] = outcome.replica;
        words.push(word);
      });
      // One takes in all copies in one order, another in another.
      const inOrder = order.reduce((sum, index) => takenIn(sum, people[index] ?? sum), aReplica());
      const reversed = [...order].reverse().reduce((sum, index) => takenIn(sum, people[index] ?? sum), people[order[1] ?? 0] ?? aReplica());
      const text = canonicalJson(inOrder.state);
      expect(canonicalJson(reversed.state)).toBe(text);
      for (const word of words) expect(text).toContain(word);
      expect(readDossier(JSON.parse(text)).kind).toBe("dossier");
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("a merged document says the same when it is loaded afresh", () => {
  const left = runOn(
    aReplica(),
    command({ kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "met" }),
    klantbelang,
    undefined,
  );
  const right = runOn(
    aReplica(),
    command({ kind: "setAnswer", criterion: "I.2.b", whose: "self", answer: "notMet" }),
    klantbelang,
    undefined,
  );
  if (left.kind !== "done" || right.kind !== "done") throw new Error("not done");
  const viaChanges = adopt(left.replica, { changes: right.changes }, klantbelang);
  if (viaChanges.kind !== "adopted") throw new Error("refused");
  expect(viaChanges.replica.state).toEqual(takenIn(left.replica, right.replica).state);
  expect(viaChanges.replica.state.answers["I.2.a"]?.auditor?.answer).toBe("met");
  expect(viaChanges.replica.state.answers["I.2.b"]?.self?.answer).toBe("notMet");
});

test("changes that would make an unsound dossier are refused and leave the dossier as it was", () => {
  const mine = aReplica();
  const forged = (write: (draft: Record<string, unknown>) => void) => {
    const document = change(load<Record<string, unknown>>(root), write);
    return adopt(mine, { document }, klantbelang);
  };
  const problems = (write: (draft: Record<string, unknown>) => void) => {
    const outcome = forged(write);
    return outcome.kind === "refused" ? outcome.problems.map(({ code, path }) => `${code} ${path}`) : [];
  };
  const set = (key: string, value: unknown) => (draft: Record<string, unknown>) => {
    draft[key] = value;
  };
  expect(problems(set("kind", new ImmutableString("rm -rf")))).toEqual(["valueUnfit kind"]);
  expect(problems(set("format", 3))).toEqual(["dossierTooNew format"]);
  expect(problems(set("id", new ImmutableString("d2")))).toEqual(["otherDossier id"]);
  expect(problems(set("extra", "x"))).toEqual(["keyUnknown extra"]);
  expect(problems((draft) => void delete draft.team)).toEqual(["valueMissing team"]);
  expect(forged(set("language", new ImmutableString("en"))).kind).toBe("adopted");
  expect(mine.state.kind).toBe("internalAudit");
  expect(mine.state.language).toBe("nl");
});

test("two people who replace different files of a sample at the same moment keep both replacements, in the same order on both devices", () => {
  const blank = { source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  const done = (replica: Replica, body: Parameters<typeof command>[0], by = "Noor", at?: string) => {
    const outcome = runOn(replica, command(body, by, at), klantbelang, undefined);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.replica;
  };
  const added = done(aReplica(), {
    kind: "addEvidence",
    id: "sam",
    fields: { ...blank, type: "fileSample", title: "Dossiers" },
    links: {},
  });
  const drawn = done(added, aDraw("sam", 3, 2));
  const fork = takenIn(aReplica(), drawn);
  const left = done(
    drawn,
    { kind: "replaceFile", id: "sam", file: "f1", replacement: "a", reason: "Vernietigd." },
    "Sam",
    "2026-03-02T09:00:01.000Z",
  );
  const right = done(
    fork,
    { kind: "replaceFile", id: "sam", file: "f3", replacement: "b", reason: "Niet gevonden." },
    "Noor",
    "2026-03-02T09:00:00.000Z",
  );
  for (const merged of [takenIn(left, right), takenIn(right, left)]) {
    const { sam } = merged.state.evidence;
    expect(sam && drawnPlaces(sam).map(({ file }) => file.name)).toEqual(["R-2", "K-2", "R-1"]);
    expect(sam && replacedFiles(sam).flatMap(({ reasons }) => reasons.map(({ reason }) => reason))).toEqual([
      "Vernietigd.",
      "Niet gevonden.",
    ]);
  }
});
