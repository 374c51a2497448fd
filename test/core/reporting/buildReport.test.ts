import { expect, test } from "vitest";
import { bundledNorm } from "../../../src/cli/norms.ts";
import type { Dossier } from "../../../src/core/dossier/dossierSchema.ts";
import type { Norm } from "../../../src/core/norm/normSchema.ts";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import type { Finding, ReportModel } from "../../../src/core/reporting/reportModel.ts";
import { aDossier } from "../../builders/aDossier.ts";

const norm = (address: string): Norm => {
  const found = bundledNorm(address);
  if (found === undefined) throw new Error(address);
  return found;
};
const klantbelang = norm("klantbelang@2016-2017");
const ikm = norm("ikm3000@pre-audit-1");
const report = (dossier: Dossier, of = klantbelang, final = true): ReportModel => buildReport(dossier, of, { date: "2026-11-20", final });
const findingOf = (model: ReportModel, id: string): Finding | undefined =>
  model.sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)).find((finding) => finding.id === id);

test("every criterion of the norm stands in the report exactly once, level by level", () => {
  const model = report(aDossier(klantbelang).build());
  const told = model.sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings.map(({ id }) => id)));
  expect([...told].sort()).toEqual(klantbelang.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id)).sort());
  const second = model.sections.find(({ id }) => id === "II");
  expect(second?.groups.map(({ place }) => (place.kind === "level" ? `${place.score}${place.label ?? ""}` : place.kind))).toEqual([
    "2",
    "3",
    "4A",
    "4B",
    "5",
  ]);
});

test("level 5 of section II asks for no new criteria, so its group is there without findings", () => {
  const second = report(aDossier(klantbelang).build()).sections.find(({ id }) => id === "II");
  expect(second?.groups.at(-1)).toMatchObject({ place: { kind: "level", score: 5 }, findings: [] });
});

test("of two ways to reach level 4 each is told apart: the one that holds is reached, the other is not", () => {
  const lower = ["II.2.a", "II.2.b", "II.3.a", "II.3.b", "II.3.c", "II.3.d", "II.3.e", "II.3.f", "II.3.g"];
  const partA = ["II.4.a", "II.4.b", "II.4.c", "II.4.d", "II.4.e", "II.4.f"];
  const partsOf = (dossier: Dossier) =>
    report(dossier)
      .sections.find(({ id }) => id === "II")
      ?.groups.flatMap(({ place }) =>
        place.kind === "level" && place.label !== undefined ? [[place.label, place.standing, place.alreadyInPlace]] : [],
      );
  expect(
    partsOf(
      aDossier(klantbelang)
        .met(...lower, ...partA)
        .notMet("II.4.g")
        .build(),
    ),
  ).toEqual([
    ["A", "holds", false],
    ["B", "fails", false],
  ]);
  expect(
    partsOf(
      aDossier(klantbelang)
        .met(...lower.slice(1), ...partA)
        .notMet("II.2.a")
        .build(),
    ),
  ).toEqual([
    ["A", "holds", true],
    ["B", "undecided", false],
  ]);
});

test("a criterion that only illustrates stands apart and counts for nothing", () => {
  const first = report(aDossier(klantbelang).build()).sections.find(({ id }) => id === "I");
  expect(first?.groups.at(-1)?.place.kind).toBe("rest");
  expect(first?.groups.at(-1)?.findings.map(({ id }) => id)).toEqual(["I.5.f"]);
});

test("a report that is asked for as final stays a draft as long as something is in the way", () => {
  const model = report(aDossier(klantbelang).build());
  expect(model.final).toBe(false);
  expect(model.blocking).toBeGreaterThan(90);
});

test("the organisation's own answer stands beside the auditor's, and its score too", () => {
  const model = report(aDossier(klantbelang).notMet("I.2.a").self("met", "I.2.a").rationale("I.2.a", "Staat in het plan.", "self").build());
  expect(findingOf(model, "I.2.a")).toMatchObject({ answer: "notMet", self: { answer: "met", rationale: "Staat in het plan." } });
  expect(model.selfScore).toBeDefined();
});

test("in a self-assessment the organisation's own answers count and nothing is compared", () => {
  const model = report(aDossier(klantbelang, "selfAssessment").self("met", "I.2.a").build());
  expect(model.whose).toBe("self");
  expect(model.selfScore).toBeUndefined();
  expect(findingOf(model, "I.2.a")).toMatchObject({ answer: "met" });
  expect(findingOf(model, "I.2.a")).not.toHaveProperty("self");
});

test("an open criterion that is left out on purpose is printed with its reason", () => {
  const model = report(aDossier(klantbelang).run({ kind: "limitScope", criterion: "I.2.c", reason: "Gebouw was dicht." }).build());
  expect(model.limitations).toMatchObject([{ id: "I.2.c", reason: "Gebouw was dicht." }]);
  expect(model.summary.confidence).toMatchObject({ limited: 1, open: 90, criteria: 91 });
});

test("whoever was interviewed is nowhere in the report, not even in the name of a file", () => {
  const person = "Willemien de Graaf";
  const dossier = aDossier(klantbelang)
    .evidence("een", { "I.2.a": "supports" }, { type: "interview", title: "INT-01 Teamleider", source: person, note: person })
    .run({ kind: "attach", id: "een", attachment: { sha256: "a".repeat(64), sizeBytes: 10, mime: "audio/mpeg", name: `${person}.mp3` } })
    .build();
  const model = report(dossier);
  expect(model.evidence).toHaveLength(1);
  expect(JSON.stringify(model)).not.toContain("Willemien");
});

test("evidence is listed by the code that leads its title; without a code it gets a number", () => {
  const model = report(
    aDossier(klantbelang)
      .evidence("a", { "I.2.a": "supports" }, { title: "DOC-10 Jaarplan" })
      .evidence("b", { "I.2.a": "contradicts" }, { title: "DOC-2 Beleid" })
      .evidence("c", {}, { title: "Losse notitie" })
      .evidence("d", {}, { title: "DOC-2 Dubbel" })
      .build(),
  );
  expect(model.evidence.map(({ code, title }) => [code, title])).toEqual([
    ["DOC-2", "Beleid"],
    ["DOC-10", "Jaarplan"],
    ["E-01", "DOC-2 Dubbel"],
    ["E-02", "Losse notitie"],
  ]);
  expect(findingOf(model, "I.2.a")?.evidence).toEqual([
    { id: "a", code: "DOC-10", stance: "supports" },
    { id: "b", code: "DOC-2", stance: "contradicts" },
  ]);
});

test("evidence from before the audit period is marked", () => {
  const model = report(
    aDossier(klantbelang)
      .assignment({ periodFrom: "2025-07-01", periodTo: "2026-06-30" })
      .evidence("oud", {}, { date: "2025-06-30" })
      .evidence("nieuw", {}, { date: "2025-07-01" })
      .build(),
  );
  expect(Object.fromEntries(model.evidence.map(({ id, beforePeriod }) => [id, beforePeriod]))).toEqual({ oud: true, nieuw: false });
});

test("strengths are met, are not contradicted, rest on the most evidence and come from different sections", () => {
  const model = report(
    aDossier(klantbelang)
      .met("I.2.a", "I.2.b", "I.2.c", "II.2.a", "II.2.b", "III.2.a")
      .evidence("een", { "I.2.b": "supports", "I.2.a": "supports", "I.2.c": "supports" })
      .evidence("twee", { "I.2.b": "supports", "I.2.c": "supports" })
      .evidence("drie", { "I.2.c": "contradicts" })
      .build(),
  );
  // Section II has reached a level, so its criteria come first; I.2.c is contradicted.
  expect(model.summary.strengths.map(({ id }) => id)).toEqual(["II.2.a", "I.2.b", "III.2.a"]);
});

test("evidence against a criterion that is not met is its ground, so only a met criterion counts as contradicted", () => {
  const model = report(
    aDossier(klantbelang)
      .met("I.2.a", "I.2.b")
      .notMet("I.2.c")
      .evidence("een", { "I.2.a": "supports", "I.2.b": "contradicts", "I.2.c": "contradicts", "I.2.d": "contradicts" })
      .build(),
  );
  expect(model.summary.confidence.contradicted).toBe(1);
});

test("without anything met there is no strength", () => {
  expect(report(aDossier(klantbelang).notMet("I.2.a").build()).summary.strengths).toEqual([]);
});

test("a point tells which score it lifts by itself, and for which score it is needed together with others", () => {
  const model = report(
    aDossier(klantbelang)
      .met("II.2.a")
      .notMet("II.2.b", "I.2.a", "I.2.b")
      .point("alleen", ["II.2.b"])
      .point("samen", ["I.2.a"])
      .point("later", ["I.5.a"])
      .point("klaar", ["II.2.a"])
      .build(),
  );
  const by = Object.fromEntries(model.plan.map((point) => [point.id, point]));
  expect(by.alleen?.effects).toMatchObject([{ id: "II", from: 1, to: 2 }]);
  expect(by.alleen?.neededFor).toEqual([]);
  expect(by.samen).toMatchObject({ effects: [], neededFor: [{ section: "I", target: 2 }] });
  expect(by.later).toMatchObject({ effects: [], neededFor: [], unmet: 1 });
  expect(by.klaar).toMatchObject({ effects: [], unmet: 0 });
});

test("the five that help most are taken from the points that still have to be done; rejected points come last in the plan", () => {
  const builder = aDossier(klantbelang).notMet("I.2.a");
  for (const name of ["a", "b", "c", "d", "e", "f"]) builder.point(name, ["I.2.a"]);
  builder.move("a", "agreed", "inProgress", "done").move("b", "rejected");
  const model = report(builder.build());
  expect(model.summary.improvements).toEqual(["c", "d", "e", "f"]);
  expect(model.plan.at(-1)?.id).toBe("b");
  expect(model.pointCounts).toEqual(
    expect.arrayContaining([
      { status: "open", count: 4 },
      { status: "done", count: 1 },
      { status: "rejected", count: 1 },
    ]),
  );
});

test("readiness is told with what it rests on, open items counted as not met", () => {
  const model = report(aDossier(ikm, "preAudit").allMet().notMet("IKM.A1").build(), ikm);
  expect(model.readiness).toMatchObject({ knockOutsMet: 20, knockOuts: 21, othersPercent: 80, sectionFloorPercent: 60, underFloor: [] });
  expect(model.sections.map(({ id }) => id)).not.toContain("M");
});

test("the report can be posted to a worker and keeps every word", () => {
  const model = report(aDossier(klantbelang).met("I.2.a").point("p", ["I.2.b"]).build());
  expect(structuredClone(model)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
