import { expect, test } from "vitest";
import { figureKey, tiedEvidence } from "../../../src/core/dossier/tiedFigure.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

function tie(id: string, figure: string) {
  const fields = { title: "Cijfer", source: "", date: "", collectedBy: "", place: "", note: "" } as const;
  return { kind: "tieFigure", id, fields, register: { population: 1, from: "", to: "", figure }, links: {} } as const;
}

test("a figure of two channels is the same whichever was chosen first, and another than that of one channel or of all", () => {
  const both = figureKey("withinTerm", { channel: ["Brief", "Telefoon"] });
  expect(figureKey("withinTerm", { channel: ["Telefoon", "Brief"] })).toBe(both);
  expect(new Set([both, figureKey("withinTerm", { channel: ["Brief"] }), figureKey("withinTerm", {})]).size).toBe(3);
  expect(figureKey("withinTerm", { product: ["Gas"], channel: ["Brief"] })).toBe("withinTerm; channel: Brief; product: Gas");
});

test("evidence of a narrowed figure is replaced by a later one of the same choice, and leaves that of all cases alone", () => {
  const dossier = aDossier(norm)
    .run(tie("all", figureKey("withinTerm", {})))
    .run(tie("old", figureKey("withinTerm", { channel: ["Brief", "Telefoon"] })))
    .run(tie("new", figureKey("withinTerm", { channel: ["Telefoon", "Brief"] })))
    .build();
  expect(tiedEvidence(dossier, figureKey("withinTerm", { channel: ["Brief", "Telefoon"] }))?.id).toBe("new");
  expect(tiedEvidence(dossier, figureKey("withinTerm", {}))?.id).toBe("all");
  expect(tiedEvidence(dossier, figureKey("withinTerm", { channel: ["Brief"] }))).toBeUndefined();
});
