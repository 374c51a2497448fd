import { expect, test } from "vitest";
import type { CommandOf } from "../../../../src/core/dossier/commands/command.ts";
import { commandPath } from "../../../../src/core/dossier/commands/commandPath.ts";
import { evidenceByCriterion } from "../../../../src/core/dossier/evidenceFor.ts";
import { presentDaysOff } from "../../../../src/core/dossier/presentDaysOff.ts";
import { readDossier } from "../../../../src/core/dossier/readDossier.ts";
import { searchDossier } from "../../../../src/core/dossier/searchDossier.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { aRegisterSummary } from "../../../builders/aRegisterSummary.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const kept = {
  name: "klachten 2026.csv",
  sha256: "a".repeat(64),
  sizeBytes: 1200,
  rows: { read: 100, used: 99, rejected: 1 },
  from: "2026-01-01",
  to: "2026-12-31",
  note: "",
};
const keep = (id: string, more: Partial<typeof kept> = {}) => ({ kind: "keepRegister", id, fields: { ...kept, ...more } }) as const;
const tie = (id: string, figure: string, register: string): Omit<CommandOf<"tieFigure">, "at" | "by"> => ({
  kind: "tieFigure",
  id,
  fields: { title: "Binnen de termijn", source: "klachten 2026.csv", date: "2026-11-01", collectedBy: "Noor", place: "", note: "" },
  register: { figure, register, population: 89, hits: 72, of: 89, value: "80,9 %", from: "2026-01-01", to: "2026-12-31" },
  links: { "IV.4.c": "contradicts" },
});

test("a register keeps its figures, its file and its counts, and can be taken away and put back", () => {
  const builder = aDossier(norm).run({
    ...keep("r1"),
    fields: { ...kept, figures: aRegisterSummary(), map: { separator: ";", columns: { id: 1 } } },
  });
  expect(builder.build().registers.r1).toMatchObject({ name: "klachten 2026.csv", rows: kept.rows, map: { separator: ";" } });
  expect(builder.build().registers.r1?.figures?.withinTerm.onTime).toBe(72);
  builder.run({ kind: "removeRegister", id: "r1" });
  expect(builder.build().registers.r1?.removed).toBeDefined();
  builder.run({ kind: "restoreRegister", id: "r1" });
  expect(builder.build().registers.r1?.removed).toBeUndefined();
});

test("a register whose counts do not add up, or whose period runs backwards, is refused", () => {
  const builder = aDossier(norm);
  expect(builder.tell(keep("r1", { rows: { read: 100, used: 99, rejected: 2 } }))?.code).toBe("registerDoesNotAddUp");
  expect(builder.tell(keep("r1", { from: "2026-12-31", to: "2026-01-01" }))?.code).toBe("periodReversed");
  builder.run(keep("r1"));
  expect(builder.tell({ kind: "editRegister", id: "r1", changes: { rows: { read: 1, used: 0, rejected: 0 } } })?.code).toBe(
    "registerDoesNotAddUp",
  );
  expect(builder.tell({ kind: "editRegister", id: "r9", changes: { note: "" } })?.code).toBe("unknownRegister");
});

test("renewed figures take the place of the earlier ones whole", () => {
  const builder = aDossier(norm).run({ ...keep("r1"), fields: { ...kept, figures: aRegisterSummary() } });
  const { perCustomers: _, ...figures } = aRegisterSummary({ perTerm: [] });
  builder.run({ kind: "editRegister", id: "r1", changes: { figures } });
  expect(builder.build().registers.r1?.figures).toEqual(figures);
});

test("a published term says for whom it is, how long, since when and where that is written", () => {
  const fields = {
    field: "channel",
    name: "Telefoon",
    days: 14,
    unit: "workingDays",
    validFrom: "2026-01-01",
    source: "Reglement",
  } as const;
  const builder = aDossier(norm).run({ kind: "addTerm", id: "t1", fields });
  builder.run({ kind: "editTerm", id: "t1", changes: { days: 10 } });
  expect(builder.build().terms.t1).toEqual({ id: "t1", ...fields, days: 10 });
  expect(builder.tell({ kind: "editTerm", id: "t1", changes: { name: " " } })?.code).toBe("termNameNeeded");
  expect(builder.tell({ kind: "addTerm", id: "t2", fields: { ...fields, field: "", name: "" } })).toBeUndefined();
  builder.run({ kind: "removeTerm", id: "t1" });
  expect(builder.build().terms.t1?.removed).toBeDefined();
});

test("a category is classed once by name, and its class can be changed and taken away", () => {
  const builder = aDossier(norm).run({ kind: "classCategory", id: "c1", name: "Nota", changes: { kano: "basic", importance: 4 } });
  builder.run({ kind: "classCategory", id: "c1", name: "Anders", changes: { kano: "performance" } });
  expect(builder.build().categories.c1).toMatchObject({ name: "Nota", kano: "performance", importance: 4 });
  builder.run({ kind: "classCategory", id: "c1", name: "Nota", changes: {}, clear: ["kano"] });
  expect(builder.build().categories.c1?.kano).toBeUndefined();
});

test("a figure becomes evidence of its criteria with the exact fraction and the register it comes from", () => {
  const { evidence } = aDossier(norm)
    .run(keep("r1"))
    .run(tie("e1", "withinTerm", "r1"))
    .build();
  expect(evidence.e1).toMatchObject({ type: "register", links: { "IV.4.c": { stance: "contradicts" } } });
  expect(evidence.e1?.register).toMatchObject({ figure: "withinTerm", hits: 72, of: 89, register: "r1" });
});

test("a later reading supersedes the evidence of the same figure alone, and that counts again when the later is removed", () => {
  const builder = aDossier(norm)
    .run(keep("r1"))
    .run(tie("e1", "withinTerm", "r1"))
    .run(tie("e2", "nps", "r1"))
    .run(tie("e3", "withinTerm", "r1"));
  expect(builder.build().evidence.e1?.register?.supersededBy).toBe("e3");
  expect(builder.build().evidence.e2?.register?.supersededBy).toBeUndefined();
  const counting = () =>
    evidenceByCriterion(builder.build())
      .get("IV.4.c")
      ?.map(({ evidence }) => evidence.id);
  expect(counting()).toEqual(["e2", "e3"]);
  builder.run({ kind: "removeEvidence", id: "e3" });
  expect(counting()).toEqual(["e1", "e2"]);
});

test("a figure of a register that is not there, or a part larger than its whole, is refused", () => {
  const builder = aDossier(norm).run(keep("r1"));
  expect(builder.tell(tie("e1", "withinTerm", "r2"))?.code).toBe("unknownRegister");
  const wrong = tie("e1", "withinTerm", "r1");
  expect(builder.tell({ ...wrong, register: { ...wrong.register, hits: 90 } })?.code).toBe("registerShareTooLarge");
});

test("what is kept of registers reads back whole, is found by its words, and has its place in the trail", () => {
  const builder = aDossier(norm)
    .run({ ...keep("r1"), fields: { ...kept, figures: aRegisterSummary() } })
    .run({ kind: "classCategory", id: "c1", name: "Eindnota", changes: { kano: "basic" } });
  const dossier = builder.build();
  expect(readDossier(JSON.parse(JSON.stringify(dossier)))).toMatchObject({ kind: "dossier" });
  expect(searchDossier(dossier, norm, "nl", "eindnota").map(({ path }) => path)).toEqual(["categories/c1"]);
  expect(searchDossier(dossier, norm, "nl", "klachten 2026.csv").map(({ path }) => path)).toContain("registers/r1");
  expect(commandPath({ ...keep("r1"), at: "2026-01-01T00:00:00.000Z", by: "Noor" })).toBe("registers/r1");
});

test("days off are added all or none, each day once, and taken away and put back", () => {
  const builder = aDossier(norm);
  const day = (id: string, date: string, reason = "") => ({ id, date, reason });
  builder.run({ kind: "addDaysOff", days: [day("d1", "2026-05-15", "Brugdag"), day("d2", "2026-12-28")] });
  expect(builder.build().daysOff).toEqual({ d1: day("d1", "2026-05-15", "Brugdag"), d2: day("d2", "2026-12-28") });
  expect(builder.tell({ kind: "addDaysOff", days: [day("d3", "2026-06-01"), day("d4", "2026-05-15")] })).toEqual({
    code: "dayOffKnown",
    params: { date: "2026-05-15" },
  });
  expect(builder.tell({ kind: "addDaysOff", days: [day("d3", "2026-02-30")] })).toMatchObject({ code: "dateInvalid" });
  expect(Object.keys(builder.build().daysOff)).toEqual(["d1", "d2"]);
  builder.run({ kind: "removeDaysOff", ids: ["d1"] });
  expect(presentDaysOff(builder.build()).map(({ date }) => date)).toEqual(["2026-12-28"]);
  builder.run({ kind: "addDaysOff", days: [day("d5", "2026-05-15")] }).run({ kind: "restoreDaysOff", ids: ["d1"] });
  expect(presentDaysOff(builder.build()).map(({ id }) => id)).toEqual(["d1", "d2"]);
  expect(builder.tell({ kind: "removeDaysOff", ids: ["d9"] })).toMatchObject({ code: "unknownDayOff" });
});

test("a computed figure is not changed by hand; its definition can still be named", () => {
  const builder = aDossier(norm)
    .evidence("def", {})
    .run(keep("r1"))
    .run(tie("e1", "withinTerm", "r1"));
  const { register } = builder.build().evidence.e1 ?? {};
  if (register === undefined) throw new Error("no figure");
  const edit = (changes: Partial<typeof register>) =>
    builder.tell({ kind: "editEvidence", id: "e1", changes: { register: { ...register, ...changes } } });
  expect(edit({ population: 100 })?.code).toBe("figureComputed");
  expect(edit({ to: "2026-06-30" })?.code).toBe("figureComputed");
  expect(edit({ definitionEvidence: "def" })).toBeUndefined();
  expect(builder.build().evidence.e1?.register).toMatchObject({ population: 89, hits: 72, definitionEvidence: "def" });
});
