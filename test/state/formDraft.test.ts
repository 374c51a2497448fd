// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { writeFormDraft } from "../../src/platform/formDrafts.ts";
import { draftOr, forgetDraft } from "../../src/state/formDraft.ts";

const first = { name: "", role: "auditor", period: { from: "2025-01-01" }, others: [] as { name: string }[] };

beforeEach(() => localStorage.clear());

test("a form that nobody has begun starts with its first values", () => {
  expect(draftOr("newAudit", first)).toEqual(first);
});

test("a form that was half filled in is found as it was", () => {
  const half = { name: "Noor", role: "reviewer", period: { from: "" }, others: [{ name: "Sam" }] };
  writeFormDraft("newAudit", half);
  expect(draftOr("newAudit", first)).toEqual(half);
});

test("a piece that another version of the app wrote differently is left out, and the rest counts", () => {
  writeFormDraft("newAudit", { name: "Noor", role: 3, period: "2025", gone: true });
  expect(draftOr("newAudit", first)).toEqual({ ...first, name: "Noor" });
});

test("a draft that was damaged does not keep the form from opening", () => {
  localStorage.setItem("toetssteen.form.newAudit", '{"name": "Noo');
  expect(draftOr("newAudit", first)).toEqual(first);
});

test("a form that was sent or called off is forgotten", () => {
  writeFormDraft("newAudit", { name: "Noor" });
  forgetDraft("newAudit");
  expect(draftOr("newAudit", first)).toEqual(first);
});
