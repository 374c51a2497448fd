import { expect, test } from "vitest";
import { interviewList, stateOf } from "../../../src/core/dossier/interviewList.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const interview = { role: "KB", layer: "" as const, department: "", people: 1 };

function aList() {
  const { int } = aDossier(norm)
    .evidence("int", {}, { type: "interview", interview })
    .run({ kind: "prepareInterview", id: "int" })
    .run({ kind: "addQuestion", id: "int", question: "q1", own: "En in de zomer?", criteria: ["II.2.a"] })
    .run({ kind: "addQuestion", id: "int", question: "q2", own: "Wat wilt u nog kwijt?", criteria: [] })
    .build().evidence;
  if (int === undefined) throw new Error("no interview");
  return interviewList(int, norm);
}

test("questions stand by theme: to begin with, the sections in the order of the norm, own questions at the end", () => {
  const themes = aList().map(({ theme }) => (theme.kind === "section" ? theme.id : theme.kind));
  const turns = themes.filter((theme, index) => theme !== themes[index - 1]);
  expect(turns).toEqual(["opening", "I", "II", "III", "IV", "own"]);
});

test("an own question about a criterion stands behind the others of its section", () => {
  const list = aList();
  const ofII = list.filter(({ theme }) => theme.kind === "section" && theme.id === "II");
  expect(ofII.at(-1)).toMatchObject({ key: "q1", text: "En in de zomer?" });
  expect(list.at(-1)).toMatchObject({ key: "q2", theme: { kind: "own" } });
});

test("a question is noted, to come back to, or open; what is to come back to stays so when something was noted", () => {
  expect(stateOf({ note: " \n", later: false })).toBe("open");
  expect(stateOf({ note: "Ja.", later: false })).toBe("noted");
  expect(stateOf({ note: "Ja.", later: true })).toBe("later");
});
