import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import { consents, quotes } from "../../../src/core/dossier/evidenceSchema.ts";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import type { Finding } from "../../../src/core/reporting/reportModel.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { aDraw, aResult } from "../../builders/aSampleDrawn.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

function findingIn(dossier: Dossier, id: string): Finding {
  const model = buildReport(dossier, norm, { date: "2026-11-20", final: false });
  const found = model.sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)).find((finding) => finding.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

test("a met criterion tells what its evidence still lacks, and which evidence says otherwise", () => {
  const builder = aDossier(norm)
    .met("I.2.a")
    .evidence("doc", { "I.2.a": "supports" }, { title: "DOC-01 Beleid" })
    .evidence("obs", { "I.2.a": "contradicts" }, { type: "observation", title: "OBS-1 Balie" });
  expect(findingIn(builder.build(), "I.2.a").weight).toMatchObject({
    needs: [{ kind: "interviews", missing: 1 }],
    against: ["OBS-1"],
    unresolved: true,
  });
  builder.rationale("I.2.a", "De balie werkt nog met de oude folder; het beleid zelf is in orde.");
  expect(findingIn(builder.build(), "I.2.a").weight).toMatchObject({ against: ["OBS-1"], unresolved: false });
});

test("the pages that a document was cited for stand with its code", () => {
  const builder = aDossier(norm).evidence("doc", { "I.2.a": "supports" }, { title: "DOC-01 Beleid" });
  builder.run({ kind: "citeEvidence", id: "doc", criterion: "I.2.a", cited: "p. 4-6" });
  expect(findingIn(builder.build(), "I.2.a").evidence).toEqual([{ id: "doc", code: "DOC-01", stance: "supports", cited: "p. 4-6" }]);
});

test("a statement links its interview, so that the code stands with the criterion it is about", () => {
  const builder = aDossier(norm).evidence(
    "i",
    {},
    { type: "interview", title: "INT-01", interview: { role: "KB", layer: "", department: "", people: 4 } },
  );
  builder.run({
    kind: "addStatement",
    id: "i",
    statement: "s",
    fields: { words: "Niemand kent het plan.", quote: "no" },
    criteria: { "I.2.f": "contradicts" },
  });
  const { evidence, weight } = findingIn(builder.build(), "I.2.f");
  expect(evidence.map(({ code, stance }) => [code, stance])).toEqual([["INT-01", "contradicts"]]);
  expect(weight.statements).toEqual([
    { evidence: "i", code: "INT-01", words: "Niemand kent het plan.", stance: "contradicts", quoted: false, role: "KB" },
  ]);
});

test("whatever was consented and marked, somebody's own words are printed only as an allowed quote", () => {
  fc.assert(
    fc.property(fc.constantFrom(...consents), fc.constantFrom(...quotes), fc.boolean(), (consent, quote, removed) => {
      const builder = aDossier(norm).evidence(
        "i",
        {},
        { type: "interview", title: "INT-01", interview: { role: "KB", layer: "", department: "", people: 4, consent: "quotes" } },
      );
      builder.run({
        kind: "addStatement",
        id: "i",
        statement: "s",
        fields: { words: "Dat zeg ik.", quote },
        criteria: { "I.2.f": "supports" },
      });
      builder.run({ kind: "editInterview", id: "i", changes: { consent } });
      if (removed) builder.run({ kind: "removeStatement", id: "i", statement: "s" });
      const told = findingIn(builder.build(), "I.2.f").weight.statements;
      const printed = !removed && consent !== "refused" && (quote === "no" || (quote === "allowed" && consent === "quotes"));
      expect(told.map(({ quoted }) => quoted)).toEqual(printed ? [quote === "allowed"] : []);
    }),
  );
});

test("a sample of 27 of 30 tells its interval and that it does not prove the share", () => {
  const builder = aDossier(norm).evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample", title: "SAM-1 Dossiers" });
  builder.run(aDraw("sam", 30));
  for (let file = 1; file <= 30; file += 1) builder.run(aResult("sam", `f${file}`, "IV.1.a", file <= 27 ? "shows" : "showsNot"));
  expect(findingIn(builder.build(), "IV.1.a").weight.samples).toMatchObject([
    { code: "SAM-1", shows: 27, applies: 30, interval: { low: 7438, high: 9654 }, asked: { percent: 90, code: "doesNotProve" } },
  ]);
});
