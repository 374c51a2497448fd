import fc from "fast-check";
import type { CommandBody } from "../../src/core/dossier/commands/command.ts";
import type { Stance } from "../../src/core/dossier/dossierSchema.ts";
import { kanoClasses } from "../../src/core/dossier/figuresSchema.ts";

export const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
export const kind = <K extends string>(...names: readonly K[]) => fc.constantFrom(...names);

type Pieces = {
  readonly entity: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
  readonly sha256: fc.Arbitrary<string>;
  readonly few: fc.Arbitrary<number>;
  readonly scale: fc.Arbitrary<number>;
  readonly links: fc.Arbitrary<Record<string, Stance>>;
};

/** Everything a person can do with registers, surveys, terms, days off and categories. */
export function registerCommands({ entity, text, date, sha256, few, scale, links }: Pieces): readonly fc.Arbitrary<CommandBody>[] {
  const registerFields = {
    name: text,
    sha256,
    sizeBytes: few,
    rows: fc.constantFrom({ read: 3, used: 2, rejected: 1 }, { read: 3, used: 3, rejected: 1 }),
    from: date,
    to: date,
    note: text,
  };
  const noMarks = { nps: { promoters: 0, passives: 0, detractors: 0, n: 0 } };
  const surveyFigures = {
    read: 3,
    used: 2,
    complainants: { nps: { promoters: 1, passives: 0, detractors: 1, n: 2 } },
    others: noMarks,
    notTold: noMarks,
  };
  const surveyFields = {
    name: text,
    sha256,
    sizeBytes: few,
    from: date,
    to: date,
    figures: fc.constantFrom(surveyFigures, { ...surveyFigures, used: 4 }),
  };
  const termFields = {
    field: fc.constantFrom("" as const, "channel" as const),
    name: text,
    days: few,
    unit: fc.constantFrom("calendarDays" as const, "workingDays" as const),
    validFrom: date,
    source: text,
  };
  return [
    fc.record({ kind: kind("keepRegister"), id: entity, fields: fc.record(registerFields) }),
    fc.record({ kind: kind("editRegister"), id: entity, changes: some(registerFields) }),
    fc.record({ kind: kind("removeRegister", "restoreRegister"), id: entity }),
    fc.record({ kind: kind("addTerm"), id: entity, fields: fc.record(termFields) }),
    fc.record({ kind: kind("editTerm"), id: entity, changes: some(termFields) }),
    fc.record({ kind: kind("removeTerm", "restoreTerm"), id: entity }),
    fc.record({
      kind: kind("addDaysOff"),
      days: fc.array(fc.record({ id: entity, date: fc.constantFrom("2026-05-15", "2026-12-28", "2026-02-30", ""), reason: text }), {
        maxLength: 2,
      }),
    }),
    fc.record({ kind: kind("removeDaysOff", "restoreDaysOff"), ids: fc.array(entity, { maxLength: 2 }) }),
    fc.record({ kind: kind("keepSurvey"), id: entity, fields: fc.record(surveyFields) }),
    fc.record({ kind: kind("editSurvey"), id: entity, changes: some(surveyFields) }),
    fc.record({ kind: kind("removeSurvey", "restoreSurvey"), id: entity }),
    fc.record({
      kind: kind("classCategory"),
      id: entity,
      name: text,
      changes: some({ kano: fc.constantFrom(...kanoClasses), importance: scale, note: text }),
      clear: fc.subarray(["kano", "importance"] as const),
    }),
    fc.record({
      kind: kind("tieFigure"),
      id: entity,
      fields: fc.record({ title: text, source: text, date, collectedBy: text, place: text, note: text }),
      register: fc.record({ figure: fc.constantFrom("withinTerm", "nps"), population: few, from: date, to: date, register: entity }),
      links,
    }),
  ];
}
