import { expect, test } from "vitest";
import { withoutPlace, withPlace } from "../../../src/core/dossier/citedPlaces.ts";

test("a page is added once to what is cited", () => {
  expect(withPlace("", "blz. 3")).toBe("blz. 3");
  expect(withPlace("art. 2", "blz. 3")).toBe("art. 2, blz. 3");
  expect(withPlace("art. 2, blz. 3", "blz. 3")).toBe("art. 2, blz. 3");
});

test("taking a page out again leaves what was typed since", () => {
  expect(withoutPlace("art. 2, blz. 3", "blz. 3")).toBe("art. 2");
  expect(withoutPlace("art. 2, blz. 3, zie ook bijlage B", "blz. 3")).toBe("art. 2, zie ook bijlage B");
  expect(withoutPlace("blz. 3", "blz. 3")).toBe("");
  expect(withoutPlace("blz. 3 en 4", "blz. 3")).toBe("blz. 3 en 4");
});
