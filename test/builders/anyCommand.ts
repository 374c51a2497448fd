import fc from "fast-check";
import type { Command, CommandBody } from "../../src/core/dossier/commands/command.ts";
import { answers, pointStatuses, stances } from "../../src/core/dossier/dossierSchema.ts";
import { consents, quotes } from "../../src/core/dossier/evidenceSchema.ts";
import { planStatuses } from "../../src/core/dossier/planSchema.ts";
import { kind, registerCommands, some } from "./anyRegisterCommand.ts";

/** Ids of which some exist only after an earlier command, some never do, and one is a name that objects reserve. */
const entity = fc.constantFrom("a", "b", "c", "nobody", "__proto__");
const file = fc.constantFrom("f", "g", "h", "nobody", "__proto__");
const criterion = fc.constantFrom("I.2.a", "I.2.b", "III.4.h", "IV.1.a", "I.9.z", "constructor");
const signal = fc.constantFrom("I.1.a", "II.1.a", "I.2.a");
const judged = fc.oneof(criterion, signal);
const whose = fc.constantFrom("auditor" as const, "self" as const);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("", "Zie DOC-07.", "x".repeat(200_001), "half \uD83D emoji"),
);
const date = fc.constantFrom("", "2026-03-01", "2026-04-30", "2026-02-30", "1 maart");
const sha256 = fc.constantFrom("a".repeat(64), "b".repeat(64), "short");
const attachment = fc.record({
  sha256,
  sizeBytes: fc.constantFrom(0, 12, -1),
  mime: fc.constant("image/jpeg"),
  name: fc.constantFrom("foto.jpg", ""),
});
const scale = fc.integer({ min: 0, max: 6 });
const status = fc.constantFrom(...pointStatuses);

const evidenceFields = {
  type: fc.constantFrom("document" as const, "interview" as const, "fileSample" as const),
  title: text,
  source: text,
  date,
  collectedBy: text,
  place: text,
  note: text,
};
const few = fc.integer({ min: 0, max: 3 });
const interviewFields = {
  role: fc.constantFrom("", "KB", "nobody", "__proto__"),
  layer: fc.constantFrom("" as const, "shopFloor" as const),
  department: text,
  people: fc.integer({ min: 0, max: 4 }),
};
const asked = fc.constantFrom("a", "b", "bank:3", "I.2.b:1", "__proto__");
const quote = fc.constantFrom(...quotes);
const said = fc.dictionary(judged, fc.constantFrom(...stances), { maxKeys: 2 });
const evidenceParts = {
  interview: fc.record(interviewFields),
  sample: fc.record({
    population: few,
    seed: text,
    drawn: few,
    results: fc.dictionary(
      fc.constantFrom("IV.1.a", "I.2.a", "I.9.z", "constructor"),
      fc.record({ applies: few, shows: few, seriousHarm: few }),
      {
        maxKeys: 2,
      },
    ),
  }),
  document: fc.record({ version: text, owner: text, received: date, location: text }),
  observation: fc.record({ kind: fc.constantFrom("site" as const, "website" as const), time: text }),
  voice: fc.record(
    {
      method: fc.constantFrom("survey" as const, "panel" as const),
      question: text,
      asked: few,
      answered: few,
      result: fc.oneof(
        fc.record({ kind: fc.constant("share" as const), hits: few }),
        fc.record({ kind: fc.constant("nps" as const), promoters: few, detractors: few }),
      ),
    },
    { requiredKeys: ["method", "question", "asked", "answered"] },
  ),
  register: fc.record(
    { population: few, from: date, to: date, definitionEvidence: entity },
    { requiredKeys: ["population", "from", "to"] },
  ),
};
const planFields = {
  kind: fc.constantFrom("document" as const, "interview" as const, "fileSample" as const),
  title: text,
  role: fc.constantFrom("", "KB", "nobody", "__proto__"),
  department: text,
  date,
  time: fc.constantFrom("", "09:30", "9 uur"),
  place: text,
  who: fc.constantFrom("", "Noor"),
  due: date,
  note: text,
};
const pointTexts = {
  title: text,
  condition: text,
  cause: text,
  effect: text,
  recommendation: text,
  owner: fc.constantFrom("", "Sam", "Noor"),
  term: date,
};
const memberFields = {
  name: text,
  role: fc.constantFrom("leadAuditor" as const, "reviewer" as const),
  independence: fc.record({ declared: fc.boolean(), on: date, note: text }),
};

const body: fc.Arbitrary<CommandBody> = fc.oneof(
  fc.record({ kind: kind("editAssignment"), changes: some({ organisation: text, scope: text, periodFrom: date }) }),
  fc.record({ kind: kind("editReportSettings"), changes: some({ colour: fc.constantFrom("", "#1f5c99", "red"), logo: attachment }) }),
  fc.record({ kind: kind("addMember"), id: entity, fields: fc.record(memberFields) }),
  fc.record({ kind: kind("editMember"), id: entity, changes: some(memberFields) }),
  fc.record({ kind: kind("removeMember", "restoreMember"), id: entity }),
  fc.record({ kind: kind("setAnswer"), criterion, whose, answer: fc.option(fc.constantFrom(...answers), { nil: undefined }) }),
  fc.record({ kind: kind("writeRationale"), criterion, whose, text }),
  fc.record({ kind: kind("writeReason"), criterion, whose, text }),
  fc.record({ kind: kind("limitScope"), criterion, reason: text }),
  fc.record({ kind: kind("liftLimitation"), criterion }),
  fc.record({ kind: kind("overrideGate"), criterion, reason: text }),
  fc.record({ kind: kind("withdrawOverride"), criterion }),
  fc.record({ kind: kind("reverify"), criterion }),
  fc.record({ kind: kind("reverifySignal"), signal }),
  fc.record({ kind: kind("lookAtEvidence", "lookAtPoint"), id: entity }),
  fc.record({ kind: kind("setSignal"), signal, state: fc.constantFrom("found" as const, "notFound" as const, undefined) }),
  fc.record({ kind: kind("writeSignal"), signal, field: fc.constantFrom("rationale" as const, "rightOfReply" as const), text }),
  fc.record({
    kind: kind("addEvidence"),
    id: entity,
    fields: fc.tuple(fc.record(evidenceFields), some(evidenceParts)).map(([fields, parts]) => ({ ...fields, ...parts })),
    links: fc.dictionary(judged, fc.constantFrom(...stances), { maxKeys: 2 }),
    attachments: fc.array(attachment, { maxLength: 2 }),
  }),
  fc.record({
    kind: kind("editEvidence"),
    id: entity,
    changes: some({ ...evidenceFields, ...evidenceParts }),
    clear: fc.subarray(["interview", "sample", "register", "document", "observation", "voice"] as const),
  }),
  fc.record({ kind: kind("linkEvidence"), id: entity, criterion: judged, stance: fc.constantFrom(...stances) }),
  fc.record({ kind: kind("citeEvidence"), id: entity, criterion: judged, cited: text }),
  fc.record({ kind: kind("unlinkEvidence"), id: entity, criterion: judged }),
  fc.record({ kind: kind("prepareInterview"), id: entity }),
  fc.record({ kind: kind("editInterview"), id: entity, changes: some({ ...interviewFields, consent: fc.constantFrom(...consents) }) }),
  fc.record({ kind: kind("addQuestion"), id: entity, question: asked, own: text, criteria: fc.array(judged, { maxLength: 2 }) }),
  fc.record(
    {
      kind: kind("editQuestion"),
      id: entity,
      question: asked,
      changes: some({ own: text, later: fc.boolean(), skipped: fc.boolean() }),
      criteria: fc.array(judged, { maxLength: 2 }),
    },
    { requiredKeys: ["kind", "id", "question", "changes"] },
  ),
  fc.record({ kind: kind("chooseQuestions"), id: entity, questions: fc.array(asked, { maxLength: 3 }), skipped: fc.boolean() }),
  fc.record({ kind: kind("orderQuestions"), id: entity, order: fc.array(asked, { maxLength: 3 }) }),
  fc.record({ kind: kind("writeInterviewNote"), id: entity, question: asked, text }),
  fc.record({
    kind: kind("addStatement"),
    id: entity,
    statement: entity,
    fields: fc.record({ words: text, quote }),
    criteria: said,
  }),
  fc.record(
    { kind: kind("editStatement"), id: entity, statement: entity, changes: some({ words: text, quote }), criteria: said },
    { requiredKeys: ["kind", "id", "statement", "changes"] },
  ),
  fc.record({ kind: kind("removeStatement", "restoreStatement"), id: entity, statement: entity }),
  fc.record({ kind: kind("attach"), id: entity, attachment }),
  fc.record({ kind: kind("detach"), id: entity, sha256 }),
  fc.record({ kind: kind("removeEvidence", "restoreEvidence"), id: entity }),
  fc.record({
    kind: kind("drawSample"),
    id: entity,
    draw: entity,
    from: fc.record({ population: fc.integer({ min: 0, max: 9 }), seed: text, method: fc.constant("toetssteen-draw-1") }),
    files: fc.uniqueArray(
      fc.record({
        id: file,
        name: fc.constantFrom("K-1", "K-2", "K-3"),
        stratum: fc.constantFrom("", "balie"),
        origin: fc.constantFrom("drawn" as const, "reserve" as const),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  }),
  fc.record({ kind: kind("replaceFile"), id: entity, file, replacement: asked, reason: text }),
  fc.record({ kind: kind("keepFile"), id: entity, file }),
  fc.record({ kind: kind("pickFile"), id: entity, file, name: text }),
  fc.record({ kind: kind("dropPick"), id: entity, file }),
  fc.record({
    kind: kind("recordFile"),
    id: entity,
    file,
    criterion: judged,
    result: fc.option(
      fc.record({ seen: fc.constantFrom("shows" as const, "showsNot" as const, "doesNotOccur" as const), seriousHarm: fc.boolean() }),
      { nil: undefined },
    ),
  }),
  fc.record({ kind: kind("noteFile"), id: entity, file, text }),
  ...registerCommands({
    entity,
    text,
    date,
    sha256,
    few,
    scale,
    links: fc.dictionary(judged, fc.constantFrom(...stances), { maxKeys: 2 }),
  }),
  fc.record({ kind: kind("addPoint"), id: entity, fields: fc.record(pointTexts), criteria: fc.array(judged, { maxLength: 3 }) }),
  fc.record({
    kind: kind("editPoint"),
    id: entity,
    changes: some({ ...pointTexts, impact: scale, effort: scale }),
    clear: fc.subarray(["impact", "effort", "grade"] as const),
  }),
  fc.record({ kind: kind("setPointCriteria"), id: entity, criteria: fc.array(judged, { maxLength: 3 }) }),
  fc.record({
    kind: kind("movePoint"),
    id: entity,
    event: fc.uuid(),
    to: status,
    note: text,
    evidence: fc.array(entity, { maxLength: 2 }),
  }),
  fc.record({ kind: kind("removePoint", "restorePoint"), id: entity }),
  fc.record({ kind: kind("renumberPoint"), id: entity }),
  fc.record({
    kind: kind("setRoleGroup"),
    role: fc.constantFrom("KB", "TM", "nobody", "__proto__"),
    changes: some({ size: fc.integer({ min: -1, max: 50 }), interviews: few }),
    clear: fc.subarray(["interviews"] as const),
  }),
  fc.record({
    kind: kind("addPlanItems"),
    items: fc.array(fc.record({ id: entity, fields: fc.record(planFields), criteria: fc.array(judged, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: kind("editPlanItem"),
    id: entity,
    changes: some({ title: text, role: planFields.role, date, time: planFields.time, due: date, note: text, people: few }),
    clear: fc.subarray(["people"] as const),
  }),
  fc.record({ kind: kind("setPlanCriteria"), id: entity, criteria: fc.array(judged, { maxLength: 3 }) }),
  fc.record({ kind: kind("movePlanItems"), ids: fc.array(entity, { maxLength: 2 }), status: fc.constantFrom(...planStatuses), due: date }),
  fc.record({ kind: kind("removePlanItems", "restorePlanItems"), ids: fc.array(entity, { maxLength: 2 }) }),
  fc.record({ kind: kind("fulfilPlanItem"), id: entity, evidence: entity, date }),
);

/** Any command at all on a Klantbelang dossier, many of them impossible. */
export const anyCommand: fc.Arbitrary<Command> = fc
  .tuple(body, fc.constantFrom("Noor", "Sam", ""), fc.integer({ min: 0, max: 500_000 }))
  .map(([command, by, minutes]) => ({ ...command, by, at: new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString() }));
