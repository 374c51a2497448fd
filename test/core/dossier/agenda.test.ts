import { expect, test } from "vitest";
import { agenda, clashes } from "../../../src/core/dossier/agenda.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const day = "2026-03-04";

test("interviews and observations stand by day and time, what has no day last, and documents not at all", () => {
  const dossier = aDossier(norm)
    .run(planned("later", "interview", { date: "2026-03-05", time: "09:00" }))
    .run(planned("someday", "interview"))
    .run(planned("noon", "observation", { date: day, time: "12:00" }))
    .run(planned("morning", "interview", { date: day, time: "09:30" }))
    .run(planned("off", "interview", { date: day }))
    .run({ kind: "movePlanItems", ids: ["off"], status: "cancelled" })
    .run(planned("whenever", "observation"))
    .run(planned("policy", "document", { due: day }))
    .build();
  expect(agenda(dossier).map(({ date, items }) => [date, items.map(({ id }) => id)])).toEqual([
    [day, ["morning", "noon"]],
    ["2026-03-05", ["later"]],
    ["", ["someday"]],
  ]);
});

test("the same auditor in two places at once is a clash; another auditor, another hour or nobody named is none", () => {
  const items = agenda(
    aDossier(norm)
      .run(planned("a", "interview", { date: day, time: "09:00", who: "Noor" }))
      .run(planned("b", "interview", { date: day, time: "09:30", who: "Sam, noor " }))
      .run(planned("c", "interview", { date: day, time: "10:30", who: "Noor" }))
      .run(planned("d", "interview", { date: day, time: "09:00", who: "Kim" }))
      .run(planned("e", "interview", { date: day, time: "09:00" }))
      .run(planned("f", "interview", { date: day, who: "Noor" }))
      .build(),
  ).flatMap((each) => each.items);
  expect([...clashes(items)].sort()).toEqual(["a", "b"]);
});
