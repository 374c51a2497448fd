import { expect, test } from "vitest";
import { criteriaForFigure } from "../../../src/core/norm/criteriaForFigure.ts";
import { figureIds, normSchema } from "../../../src/core/norm/normSchema.ts";
import { shareIds } from "../../../src/core/register/shareFigures.ts";
import { bundledNorms } from "../../norms/bundled.ts";

const [ikm, klantbelang] = bundledNorms()
  .map(({ json }) => normSchema.parse(json))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
if (ikm === undefined || klantbelang === undefined) throw new Error("two norms are bundled");

test("the share within term proposes an answer to the ninety percent of Klantbelang, and is hard evidence for managing by figures", () => {
  expect(criteriaForFigure(klantbelang, "withinTerm")).toEqual([{ id: "I.2.h" }, { id: "IV.4.c", atLeastPercent: 90 }]);
});

test("in the pre-audit patterns, speed and priorities each find the items that ask for them", () => {
  const ids = (figure: (typeof figureIds)[number]) => criteriaForFigure(ikm, figure).map(({ id }) => id);
  expect(ids("patterns")).toEqual(["IKM.C5", "IKM.I3"]);
  expect(ids("turnaround")).toEqual(["IKM.J3"]);
  expect(ids("scatter")).toEqual(["IKM.I4", "IKM.I5"]);
  expect(ids("nps")).toEqual(["IKM.K1", "IKM.K2"]);
});

test("every share that a register tells is a figure that a norm can name", () => {
  expect(shareIds.filter((id) => !figureIds.includes(id))).toEqual([]);
});
