import { expect, test } from "vitest";
import { differencesOf } from "../../../src/core/dossier/differences.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

test("only criteria that both have answered are compared, in the norm's order", () => {
  const dossier = aDossier(bundledNorm("klantbelang"))
    .met("I.2.a", "II.2.a", "I.2.b")
    .partly("IV.1.a")
    .self("met", "I.2.a", "IV.1.a", "III.2.a")
    .self("notMet", "I.2.b")
    .build();
  expect(differencesOf(dossier, bundledNorm("klantbelang"))).toEqual({
    both: 3,
    differ: [
      { section: "I", id: "I.2.b", self: "notMet", auditor: "met" },
      { section: "IV", id: "IV.1.a", self: "met", auditor: "partly" },
    ],
  });
});

test("an item that does not belong to this kind of audit is not compared", () => {
  const norm = bundledNorm("ikm3000");
  const build = (kind: "preAudit" | "followUpAudit") => aDossier(norm, kind).met("IKM.M1").self("notMet", "IKM.M1").build();
  expect(differencesOf(build("preAudit"), norm).both).toBe(0);
  expect(differencesOf(build("followUpAudit"), norm).both).toBe(1);
});
