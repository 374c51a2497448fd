import { expect, test } from "vitest";
import { followingPeriod } from "../../../src/screens/newaudit/formFrom.ts";

test("the year after a whole year is the next whole year, leap years too", () => {
  expect(followingPeriod("2023-01-01", "2023-12-31")).toEqual({ periodFrom: "2024-01-01", periodTo: "2024-12-31" });
});

test("another period is followed by as many days, from the day after", () => {
  expect(followingPeriod("2025-07-01", "2025-09-30")).toEqual({ periodFrom: "2025-10-01", periodTo: "2025-12-31" });
});
