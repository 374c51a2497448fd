import { expect, test } from "vitest";
import { comparedDossier } from "../../../src/core/comparison/comparedAudit.ts";
import { earlierProblem, otherSubject } from "../../../src/core/comparison/earlierProblem.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const dossierOf = (id: string, assignment: Parameters<ReturnType<typeof aDossier>["assignment"]>[0]) => ({
  ...aDossier(norm).assignment(assignment).build(),
  id,
});
const own = dossierOf("own", { organisation: "Waterbedrijf Zilt", unit: "Noord", periodFrom: "2026-01-01", periodTo: "2026-12-31" });
const other = (assignment: Parameters<typeof dossierOf>[1]) =>
  comparedDossier(dossierOf("other", { organisation: "Waterbedrijf Zilt", unit: "Noord", ...assignment }), norm);

test("an audit of an earlier period can stand for the one before, and so can one of the same period or of none", () => {
  for (const periodTo of ["2025-12-31", "2026-12-31", ""]) expect(earlierProblem(own, other({ periodTo }))).toBeUndefined();
});

test("the audit itself and one of a later period cannot", () => {
  expect(earlierProblem(own, comparedDossier(own, norm))).toMatchObject({ code: "earlierIsThis" });
  expect(earlierProblem(own, other({ periodTo: "2027-12-31" }))).toMatchObject({ code: "earlierIsLater" });
});

test("another organisation or unit is named, a difference in capitals and spaces is none, and nobody is nobody else", () => {
  expect(otherSubject(own, other({ organisation: " waterbedrijf zilt " }))).toBeUndefined();
  expect(otherSubject(own, other({ unit: "Zuid" }))).toMatchObject({
    code: "earlierOtherSubject",
    params: { name: "Waterbedrijf Zilt, Zuid" },
  });
  expect(otherSubject(own, other({ organisation: "", unit: "" }))).toBeUndefined();
});
