import { expect, test } from "vitest";
import { joinKeyLists, keyListOf, nameIn, readKeyList, sameInterview } from "../../../src/core/dossier/keyList.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const planned = {
  id: "p1",
  kind: "interview" as const,
  title: "Klachtencoördinator",
  role: "KC",
  department: "",
  date: "",
  time: "",
  place: "",
  who: "",
  due: "",
  criteria: {},
  status: "done" as const,
  note: "",
  evidence: "e1",
  added: { by: "Noor", at: "2026-03-01T09:00:00.000Z" },
};
const bare = aDossier(bundledNorm("klantbelang")).evidence("e1", {}, { type: "interview", title: "INT-01" }).build();
const dossier = { ...bare, plan: { roles: {}, items: { p1: planned } } };

test("a planned interview and the record it became have one name between them", () => {
  const names = new Map([["plan/p1", "Anna de Wit"]]);
  expect(nameIn(names, dossier, "evidence/e1")).toBe("Anna de Wit");
  expect(nameIn(names, dossier, "plan/p1")).toBe("Anna de Wit");
  expect(sameInterview(dossier, "evidence/e1")).toEqual(["evidence/e1", "plan/p1"]);
  expect(nameIn(names, dossier, "evidence/e2")).toBe("");
});

test("a key list that was saved is read back whole by the dossier it belongs to", () => {
  const names = new Map([
    ["plan/p1", "Anna de Wit"],
    ["evidence/e1", "Bo Öztürk"],
  ]);
  const list = keyListOf(dossier, names);
  expect(list.names.map(({ title, name }) => `${title}: ${name}`)).toEqual(["INT-01: Bo Öztürk", "Klachtencoördinator: Anna de Wit"]);
  const read = readKeyList(dossier, JSON.stringify(list));
  expect(read.kind === "keyList" && [...read.names].sort()).toEqual([...names].sort());
});

test("a key list of another dossier, or something else, is refused", () => {
  const other = readKeyList({ ...dossier, id: "dossier-2" }, JSON.stringify(keyListOf(dossier, new Map())));
  expect(other).toEqual({ kind: "problem", problem: { code: "keyListOfOtherDossier", path: "" } });
  for (const text of ["", "[]", '{"kind":"toetssteenKeyList"}', "INT-01;Anna"])
    expect(readKeyList(dossier, text)).toEqual({ kind: "problem", problem: { code: "keyListUnreadable", path: "" } });
});

test("a copy of the dossier reads the list of the original, because the interviews are the same", () => {
  const list = (subject: string) => JSON.stringify(keyListOf(dossier, new Map([[subject, "Anna de Wit"]])));
  const copy = { ...dossier, id: "dossier-2" };
  expect(readKeyList(copy, list("evidence/e1"))).toEqual({ kind: "keyList", names: new Map([["evidence/e1", "Anna de Wit"]]) });
  expect(readKeyList(copy, list("evidence/elsewhere")).kind).toBe("problem");
});

test("reading a list adds what is missing and leaves the names that are here", () => {
  const here = new Map([["evidence/e1", "Anna"]]);
  const read = new Map([
    ["evidence/e1", "Anne"],
    ["evidence/e2", "Bo"],
    ["evidence/e3", ""],
  ]);
  expect(joinKeyLists(here, read)).toEqual({ added: new Map([["evidence/e2", "Bo"]]), differing: 1 });
  expect(joinKeyLists(here, here)).toEqual({ added: new Map(), differing: 0 });
});
