import { expect, test } from "vitest";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { renderInNode } from "../../src/report/renderInNode.ts";
import { withoutDeadLinks } from "../../src/report/withoutDeadLinks.ts";
import { aDossier } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");

const title = "Mandaat voor de eerste lijn";

function dossierWithPoint() {
  const fields = { title, condition: "", cause: "", effect: "", recommendation: "", owner: "", term: "" };
  return aDossier(klantbelang)
    .run({ kind: "addPoint", id: "point-1", fields, criteria: ["II.2.a"] })
    .build();
}

test("a draft can go without its improvement plan, although other chapters lead to it", async () => {
  const model = buildReport(dossierWithPoint(), klantbelang, { date: "2026-03-31", final: false });
  const whole = await renderInNode(model, { language: "nl" });
  // A link to a place that is not there stops the writer.
  const short = await renderInNode(model, { language: "nl", leaveOut: ["plan", "findings"] });
  expect(short.pages).toBeLessThan(whole.pages);
}, 60_000);

test("only links into what was left out become plain words", () => {
  const content = [
    {
      text: [
        { text: "1", linkToDestination: "point-1", linkDescription: "Punt 1" },
        { text: "D-01", linkToDestination: "evidence-1" },
      ],
    },
    { text: "D-01", id: "evidence-1" },
  ];
  expect(withoutDeadLinks(content)).toEqual([
    { text: [{ text: "1" }, { text: "D-01", linkToDestination: "evidence-1" }] },
    { text: "D-01", id: "evidence-1" },
  ]);
});
