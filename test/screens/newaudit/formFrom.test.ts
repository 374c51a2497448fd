import { expect, test } from "vitest";
import { followingPeriod, keepTyped } from "../../../src/screens/newaudit/formFrom.ts";
import type { NewAuditForm } from "../../../src/screens/newaudit/newAuditForm.ts";

test("the year after a whole year is the next whole year, leap years too", () => {
  expect(followingPeriod("2023-01-01", "2023-12-31")).toEqual({ periodFrom: "2024-01-01", periodTo: "2024-12-31" });
});

test("another period is followed by as many days, from the day after", () => {
  expect(followingPeriod("2025-07-01", "2025-09-30")).toEqual({ periodFrom: "2025-10-01", periodTo: "2025-12-31" });
});

const blank: NewAuditForm = {
  norm: "klantbelang@2016-2017",
  kind: "internalAudit",
  organisation: "",
  unit: "",
  periodFrom: "2026-01-01",
  periodTo: "2026-12-31",
  you: { name: "", role: "leadAuditor", independent: false },
  others: [],
  language: "nl",
  from: "",
};
const filled: NewAuditForm = { ...blank, organisation: "Zilt", unit: "Noord", you: { ...blank.you, role: "auditor" }, from: "earlier" };

test("what nobody touched meanwhile is filled in, and what somebody wrote stays", () => {
  expect(keepTyped(filled, blank, blank)).toEqual(filled);
  const others = [{ name: "Sam", role: "auditor", independent: true }] as const;
  const typed: NewAuditForm = { ...blank, organisation: "Brak", periodTo: "2026-06-30", others: [...others] };
  expect(keepTyped(filled, blank, typed)).toEqual({ ...filled, organisation: "Brak", periodTo: "2026-06-30", others });
  const role: NewAuditForm = { ...blank, you: { ...blank.you, role: "reviewer" } };
  expect(keepTyped(filled, blank, role).you.role).toBe("reviewer");
});
