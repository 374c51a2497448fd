import { expect, test } from "vitest";
import { chooseValue } from "../../../../src/core/dossier/commands/chooseValue.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

function made() {
  return aDossier(norm)
    .met("I.2.a")
    .evidence("e1", { "I.2.a": "supports" }, { title: "Beleid" })
    .point("p1", ["I.2.a"], { owner: "Sam", impact: 3 })
    .member("m1", { name: "Noor" })
    .signal("I.1.a", "found")
    .assignment({ organisation: "Zilt" })
    .build();
}

test("the value that is not shown is chosen by giving it", () => {
  expect(chooseValue(made(), "answers/I.2.a/auditor/answer", ["met", "notMet"], "notMet")).toEqual([
    { kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "notMet" },
  ]);
});

test("the value that is shown is chosen by way of the other, or the other would stay beside it", () => {
  expect(chooseValue(made(), "assignment/organisation", ["Zilt", "Zout"], "Zilt")).toEqual([
    { kind: "editAssignment", changes: { organisation: "Zout" } },
    { kind: "editAssignment", changes: { organisation: "Zilt" } },
  ]);
});

test.each([
  ["signals/I.1.a/state", "notFound"],
  ["evidence/e1/title", "Procedure"],
  ["evidence/e1/type", "interview"],
  ["evidence/e1/links/I.2.a/stance", "neutral"],
  ["evidence/e1/links/I.2.a/cited", "blz. 3"],
  ["points/p1/owner", "Bram"],
  ["points/p1/impact", "5"],
  ["team/m1/name", "Nora"],
  ["report/classification", "public"],
  ["report/showOverall", "false"],
])("every command to choose a value at %s is carried out and shows that value", (path, value) => {
  const builder = aDossier(norm)
    .evidence("e1", { "I.2.a": "supports" }, { title: "Beleid" })
    .point("p1", ["I.2.a"], { impact: 3 })
    .member("m1", { name: "Noor" })
    .signal("I.1.a", "found");
  const [body, ...rest] = chooseValue(builder.build(), path, [value, "iets anders"], value) ?? [];
  if (body === undefined) throw new Error("no command");
  expect(rest).toEqual([]);
  expect(builder.tell(body)).toBeUndefined();
  const shown = path.split("/").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], builder.build());
  expect(String(shown)).toBe(value);
});

test("the status of a point is not chosen by a value: its steps have an order", () => {
  expect(chooseValue(made(), "points/p1/status", ["agreed", "rejected"], "agreed")).toBeUndefined();
});

test("a value that nobody gave cannot be chosen, nor an answer that does not exist", () => {
  expect(chooseValue(made(), "assignment/organisation", ["Zilt", "Zout"], "Zand")).toBeUndefined();
  expect(chooseValue(made(), "answers/I.2.a/auditor/answer", ["met", "perhaps"], "perhaps")).toBeUndefined();
});
