import { expect, test } from "vitest";
import { placeOf } from "../../../src/core/dossier/placeOf.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("an answer and a warning sign are found in their section", () => {
  expect(placeOf("answers/II.4.c/auditor/rationale", norm)).toEqual({ kind: "criterion", section: "II", id: "II.4.c" });
  expect(placeOf("signals/III.1.b/leadReason", norm)).toEqual({ kind: "criterion", section: "III", id: "III.1.b" });
});

test("evidence, points, the assignment, the team and the report each have their place", () => {
  expect(placeOf("evidence/e1/links/I.2.a", norm)).toEqual({ kind: "evidence", id: "e1" });
  expect(placeOf("points/p1", norm)).toEqual({ kind: "point", id: "p1" });
  expect(placeOf("assignment/scope", norm)).toEqual({ kind: "assignment", field: "scope" });
  expect(placeOf("assignment", norm)).toEqual({ kind: "assignment", field: "" });
  expect(placeOf("team/m1/independence", norm)).toEqual({ kind: "team" });
  expect(placeOf("report/logo", norm)).toEqual({ kind: "report" });
});

test("a criterion that the norm does not have, and a room that does not exist, have no place", () => {
  expect(placeOf("answers/IX.9.z/auditor", norm)).toBeUndefined();
  expect(placeOf("cellar/1", norm)).toBeUndefined();
});
