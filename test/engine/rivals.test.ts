import { getHeads, save } from "@automerge/automerge/slim";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import type { CommandBody } from "../../src/core/dossier/commands/command.ts";
import { conflictIndex } from "../../src/engine/conflicts.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import type { Heads } from "../../src/engine/port.ts";
import { adopt, loadReplica, type Replica, runOn } from "../../src/engine/replica.ts";
import { aDraw } from "../builders/aSampleDrawn.ts";
import { aNewDossier, command, klantbelang } from "../doubles/engineOnMemory.ts";

const blank = { source: "", date: "", collectedBy: "", place: "", note: "" } as const;
let base: Uint8Array;

/** Two interviews without a role, one from before an interview had a list of questions, a document of which nothing is known, and a sample: what two people find on their devices. */
beforeAll(async () => {
  const old = {
    ...blank,
    id: "old",
    type: "interview",
    title: "OLD",
    links: {},
    attachments: {},
    added: { by: "", at: "2026-03-01T08:00:00.000Z" },
  } as const;
  const start = replicaOf(await newDocument({ ...(await aNewDossier("d1")), evidence: { old } }, klantbelang));
  const made = [
    { kind: "addEvidence", id: "int", fields: { ...blank, type: "interview", title: "INT" }, links: {} },
    { kind: "addEvidence", id: "doc", fields: { ...blank, type: "document", title: "DOC" }, links: {} },
    { kind: "addEvidence", id: "sam", fields: { ...blank, type: "fileSample", title: "SAM" }, links: {} },
  ] as const;
  base = save(made.reduce((replica, body) => done(replica, body), start).document);
});

function replicaOf(bytes: Uint8Array): Replica {
  const loaded = loadReplica(bytes);
  if (loaded.kind !== "loaded") throw new Error(JSON.stringify(loaded));
  return loaded.replica;
}

function done(replica: Replica, body: CommandBody, at?: Heads): Replica {
  const outcome = runOn(replica, command(body), klantbelang, at);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.kind === "done" ? outcome.replica : replica;
}

function both(mine: Replica, theirs: Replica): Replica {
  const adopted = adopt(mine, { document: theirs.document }, klantbelang);
  if (adopted.kind === "refused") throw new Error(JSON.stringify(adopted.problems));
  return adopted.replica;
}

const role = (id: string): CommandBody => ({ kind: "editInterview", id: "int", changes: { role: id } });
const noted = (text: string): CommandBody => ({ kind: "writeInterviewNote", id: "int", question: "I.2.d:1", text });
const noteOf = ({ state }: Replica) => state.evidence.int?.questions?.["I.2.d:1"]?.note;

test("two people who each choose the role of one interview and note at the same question both read both notes", () => {
  const left = done(done(replicaOf(base), role("KB")), noted("Zij kent het beleid."));
  const right = done(done(replicaOf(base), role("KC")), noted("Hij kent het beleid niet."));
  const [one, other] = [both(left, right), both(right, left)];
  for (const words of ["Zij kent het beleid.", "Hij kent het beleid niet."]) expect(noteOf(one)).toContain(words);
  expect(noteOf(other)).toBe(noteOf(one));
  expect(canonicalJson(other.state)).toBe(canonicalJson(one.state));
});

test("what is read together is typed in together: every edit lands once, on both devices and after opening again", () => {
  const left = done(done(replicaOf(base), role("KB")), noted("Zij kent het beleid."));
  const right = done(done(replicaOf(base), role("KC")), noted("Hij kent het beleid niet."));
  let [one, other] = [both(left, right), both(right, left)];
  const text = noteOf(one) ?? "";
  one = done(one, noted(text.replace("Zij kent", "Zij kent echt")));
  other = done(other, noted(text.replace("niet.", "niet goed.")));
  const end = both(one, other);
  expect(noteOf(end)).toContain("Zij kent echt het beleid.");
  expect(noteOf(end)).toContain("Hij kent het beleid niet goed.");
  expect(noteOf(end)?.length).toBe(text.length + " echt goed".length);
  expect(noteOf(both(other, one))).toBe(noteOf(end));
  expect(replicaOf(save(end.document)).state).toEqual(end.state);
  const whole = done(end, noted("Samen: zij kent het beleid, hij niet."));
  expect(noteOf(whole)).toBe("Samen: zij kent het beleid, hij niet.");
  expect(noteOf(replicaOf(save(whole.document)))).toBe("Samen: zij kent het beleid, hij niet.");
});

test("typing that began before the other copy came in is set beside it, and typing that began after it in it", () => {
  const left = done(done(replicaOf(base), role("KB")), noted("Zij kent het beleid."));
  const right = done(done(replicaOf(base), role("KC")), noted("Hij niet."));
  const before = headsOf(left);
  const merged = done(both(left, right), noted("Zij kent het beleid goed."), before);
  expect(noteOf(merged)?.split("\n\n").sort()).toEqual(["Hij niet.", "Zij kent het beleid goed."]);
  const focus = headsOf(merged);
  const colleague = done(both(right, merged), noted(`${noteOf(merged)} Gezien.`));
  const typed = done(both(merged, colleague), noted((noteOf(merged) ?? "").replace("Hij niet.", "Hij helemaal niet.")), focus);
  expect(noteOf(typed)).toContain("Hij helemaal niet.");
  expect(noteOf(typed)).toContain("Gezien.");
  expect(noteOf(typed)?.match(/Zij kent/g)).toHaveLength(1);
});

test("a contradiction that one of two people tied is not outvoted by the order of a merge", () => {
  const tie = (stance: "supports" | "contradicts"): CommandBody => ({ kind: "linkEvidence", id: "doc", criterion: "I.2.a", stance });
  const [left, right] = [done(replicaOf(base), tie("supports")), done(replicaOf(base), tie("contradicts"))];
  for (const merged of [both(left, right), both(right, left)]) {
    expect(merged.state.evidence.doc?.links["I.2.a"]).toMatchObject({ stance: "contradicts" });
    expect(conflictIndex()(merged.document)).toEqual([{ path: "evidence/doc/links/I.2.a/stance", values: ["contradicts", "supports"] }]);
    const chosen = done(merged, tie("supports"));
    expect(chosen.state.evidence.doc?.links["I.2.a"]).toMatchObject({ stance: "supports" });
    expect(conflictIndex()(chosen.document)).toEqual([]);
  }
});

test("two people who each fill in something of a document for the first time both find it", () => {
  const about = (fields: object): CommandBody => ({
    kind: "editEvidence",
    id: "doc",
    changes: { document: { version: "", owner: "", received: "", location: "", ...fields } },
  });
  const [left, right] = [done(replicaOf(base), about({ version: "2.1" })), done(replicaOf(base), about({ owner: "Sam" }))];
  for (const merged of [both(left, right), both(right, left)]) {
    expect(merged.state.evidence.doc?.document).toEqual({ version: "2.1", owner: "Sam", received: "", location: "" });
  }
});

test("what is cited at a link while a colleague takes the link away stays in sight", () => {
  const start = done(replicaOf(base), { kind: "linkEvidence", id: "doc", criterion: "I.2.a", stance: "supports" });
  const bytes = save(start.document);
  const left = done(start, { kind: "unlinkEvidence", id: "doc", criterion: "I.2.a" });
  expect(left.state.evidence.doc?.links).toEqual({});
  const right = done(replicaOf(bytes), { kind: "citeEvidence", id: "doc", criterion: "I.2.a", cited: "blz. 3" });
  expect(both(left, right).state.evidence.doc?.links).toEqual({ "I.2.a": { stance: "neutral", cited: "blz. 3" } });
  expect(both(right, left).state.evidence.doc?.links).toEqual({ "I.2.a": { stance: "neutral", cited: "blz. 3" } });
});

test("of two draws at the same moment one counts whole, and the words at the files of the other are still there", () => {
  const left = done(done(replicaOf(base), aDraw("sam", 3, 2)), { kind: "noteFile", id: "sam", file: "f1", text: "Brief ontbreekt." });
  const other = { ...aDraw("sam", 2, 0), draw: "later" } as Extract<CommandBody, { kind: "drawSample" }>;
  const files = other.files.map((file) => ({ ...file, id: `x${file.id}` }));
  const right = done(done(replicaOf(base), { ...other, files }), { kind: "noteFile", id: "sam", file: "xf1", text: "Akkoord." });
  const [one, two] = [both(left, right), both(right, left)];
  expect(one.state).toEqual(two.state);
  const { sample } = one.state.evidence.sam ?? {};
  expect([left.state.evidence.sam?.sample, right.state.evidence.sam?.sample]).toContainEqual(sample);
  for (const words of ["Brief ontbreekt.", "Akkoord."]) expect(canonicalJson(one.state)).toContain(words);
});

const word = fc.nat(999).map((number) => `w${number}w`);
type Deed = { readonly who: number; readonly pick: number; readonly word: string; readonly key: string };
const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.nat(1),
  pick: fc.nat(15),
  word,
  key: fc.constantFrom("I.4.c", "I.1.a"),
});

/** A command of this person, whose text grows by one word. */
function bodyOf({ state }: Replica, { pick, word: added, key, who }: Deed): CommandBody | undefined {
  const { doc, sam } = state.evidence;
  const id = key === "I.1.a" ? "old" : "int";
  const int = state.evidence[id];
  const question = `${key}:1`;
  const [file] = Object.keys(sam?.files ?? {});
  switch (pick) {
    case 0:
      return { kind: "editInterview", id, changes: { role: who === 0 ? "KB" : "TM" } };
    case 1:
      return { kind: "prepareInterview", id };
    case 2:
    case 3:
    case 4:
      return { kind: "writeInterviewNote", id, question, text: `${int?.questions?.[question]?.note ?? ""} ${added}` };
    case 5:
      return { kind: "linkEvidence", id: "doc", criterion: key, stance: who === 0 ? "supports" : "contradicts" };
    case 6:
      return { kind: "citeEvidence", id: "doc", criterion: key, cited: added };
    case 7:
      return { kind: "unlinkEvidence", id: "doc", criterion: key };
    case 8: {
      const document = doc?.document ?? { version: "", owner: "", received: "", location: "" };
      return { kind: "editEvidence", id: "doc", changes: { document: { ...document, [key === "I.4.c" ? "owner" : "location"]: added } } };
    }
    case 9:
      return { kind: "editEvidence", id: "doc", changes: {}, clear: ["document"] };
    case 10: {
      const draw = aDraw("sam", 3, 1) as Extract<CommandBody, { kind: "drawSample" }>;
      return { ...draw, draw: added, files: draw.files.map((each) => ({ ...each, id: `${added}${each.id}` })) };
    }
    case 11:
      return file === undefined ? undefined : { kind: "noteFile", id: "sam", file, text: `${sam?.files?.[file]?.note ?? ""} ${added}` };
    case 12:
      return file === undefined
        ? undefined
        : {
            kind: "recordFile",
            id: "sam",
            file,
            criterion: key,
            result: { seen: who === 0 ? "shows" : "showsNot", seriousHarm: who === 0 },
          };
    case 13:
      return { kind: "addStatement", id, statement: added, fields: { words: added, quote: "no" }, criteria: { [key]: "supports" } };
    case 14:
      return { kind: "pickFile", id: "sam", file: `p${added}`, name: added };
    default:
      return undefined;
  }
}

function headsOf({ document }: Replica): Heads {
  return getHeads(document);
}

test("whatever two people do apart, merged in either order the dossier is the same and every word of both is in sight", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 4, maxLength: 30 }), (deeds) => {
      const people = [replicaOf(base), replicaOf(base)];
      const typed = new Set<string>();
      for (const [index, each] of deeds.entries()) {
        const mine = people[each.who];
        const theirs = people[1 - each.who];
        if (mine === undefined || theirs === undefined) throw new Error("two people");
        if (each.pick === 15) {
          people[each.who] = both(mine, theirs);
          continue;
        }
        const unique = { ...each, word: `w${index}w` };
        const body = bodyOf(mine, unique);
        if (body === undefined) continue;
        const before = inSight(mine);
        const outcome = runOn(mine, command(body), klantbelang, undefined);
        if (outcome.kind !== "done") continue;
        const after = inSight(outcome.replica);
        // What somebody took away or wrote anew while seeing it is meant to go.
        for (const known of [...typed]) if (before.includes(known) && !after.includes(known)) typed.delete(known);
        if (after.includes(unique.word)) typed.add(unique.word);
        people[each.who] = outcome.replica;
      }
      const [left, right] = people;
      if (left === undefined || right === undefined) throw new Error("two people");
      const [one, other] = [both(left, right), both(right, left)];
      expect(canonicalJson(other.state)).toBe(canonicalJson(one.state));
      expect(canonicalJson(replicaOf(save(one.document)).state)).toBe(canonicalJson(one.state));
      const seen = inSight(one);
      expect([...typed].filter((known) => !seen.includes(known))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** Everything that the dossier shows, and of single values of two people the one that is not chosen. */
function inSight(replica: Replica): string {
  return canonicalJson(replica.state) + JSON.stringify(conflictIndex()(replica.document));
}
