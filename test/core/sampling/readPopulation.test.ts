import { expect, test } from "vitest";
import { numbered, populationText, readPopulation } from "../../../src/core/sampling/readPopulation.ts";

const rows = (...ids: readonly string[]) => ids.map((id, index) => ({ row: index + 2, id }));

test("spaces around a number do not count", () => {
  expect(readPopulation(rows(" K-1 ", "K-2"))).toEqual({
    kind: "population",
    files: [
      { id: "K-1", stratum: "" },
      { id: "K-2", stratum: "" },
    ],
  });
});

test("every row that is blank or there twice is named", () => {
  expect(readPopulation(rows("K-1", "", "K-1", "K-2", " ", "K-1 "))).toEqual({
    kind: "problems",
    problems: [
      { code: "populationRowBlank", path: "", params: { row: 3 } },
      { code: "populationRowTwice", path: "", params: { row: 4, id: "K-1", first: 2 } },
      { code: "populationRowBlank", path: "", params: { row: 6 } },
      { code: "populationRowTwice", path: "", params: { row: 7, id: "K-1", first: 2 } },
    ],
  });
});

test("a file without a stratum is named where strata are asked for", () => {
  expect(readPopulation([{ row: 2, id: "K-1", stratum: " " }])).toMatchObject({ problems: [{ code: "populationStratumBlank" }] });
});

test("a value with a line break inside is named, because the list is compared line by line", () => {
  expect(readPopulation(rows("K-1\nK-2"))).toMatchObject({ problems: [{ code: "populationRowUnfit", params: { row: 2 } }] });
});

test("a population of nothing, or of more than a million, is refused", () => {
  expect(readPopulation([])).toMatchObject({ problems: [{ code: "populationEmpty" }] });
  const many = Array.from({ length: 1_000_001 }, (_, row) => ({ row, id: "x" }));
  expect(readPopulation(many)).toMatchObject({ problems: [{ code: "populationTooLarge" }] });
});

test("the text of a population is its sorted list", () => {
  expect(
    populationText([
      { id: "b", stratum: "post" },
      { id: "a", stratum: "" },
    ]),
  ).toBe("a\nb\tpost\n");
  expect(populationText(numbered(3))).toBe("1\n2\n3\n");
});
