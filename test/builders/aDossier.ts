import type { Command, CommandBody, Refusal } from "../../src/core/dossier/commands/command.ts";
import { runCommand } from "../../src/core/dossier/commands/runCommand.ts";
import type {
  Answer,
  Assignment,
  Dossier,
  Evidence,
  Member,
  Point,
  PointStatus,
  SignalState,
  Stance,
  Whose,
} from "../../src/core/dossier/dossierSchema.ts";
import { newDossier } from "../../src/core/dossier/newDossier.ts";
import type { AuditKind, Language, Norm } from "../../src/core/norm/normSchema.ts";

export type DossierBuilder = ReturnType<typeof aDossier>;

/**
 * A dossier as a person would make it: every step is a command, and a refused command throws. Steps are a minute
 * apart from 2 March 2026 09:00, by Noor, unless `by` or `at` says otherwise.
 */
export function aDossier(norm: Norm, kind: AuditKind = "internalAudit", language: Language = "nl") {
  let at = "2026-03-02T09:00:00.000Z";
  let by = "Noor";
  let dossier: Dossier = newDossier(norm, { id: "dossier-1", at, by, digest: "0".repeat(64), kind, language, assignment: {} });
  const tick = () => {
    at = new Date(Date.parse(at) + 60_000).toISOString();
    return at;
  };
  const tell = (body: CommandBody): Refusal | undefined => runCommand(dossier, { ...body, at: tick(), by } as Command, norm); // a body with its stamp is a command
  const run = (body: CommandBody) => {
    const refusal = tell(body);
    if (refusal !== undefined) throw new Error(`${body.kind} refused: ${JSON.stringify(refusal)}`);
    return builder;
  };
  const answer = (given: Answer, whose: Whose, ids: readonly string[]) => {
    for (const criterion of ids) run({ kind: "setAnswer", criterion, whose, answer: given });
    return builder;
  };
  const builder = {
    /** Goes on in this dossier. */
    from(other: Dossier) {
      dossier = structuredClone(other);
      return builder;
    },
    by(name: string) {
      by = name;
      return builder;
    },
    at(moment: string) {
      at = moment;
      return builder;
    },
    run,
    met: (...ids: readonly string[]) => answer("met", "auditor", ids),
    partly: (...ids: readonly string[]) => answer("partly", "auditor", ids),
    notMet: (...ids: readonly string[]) => answer("notMet", "auditor", ids),
    self: (given: Answer, ...ids: readonly string[]) => answer(given, "self", ids),
    notApplicable(id: string, reason: string) {
      answer("notApplicable", "auditor", [id]);
      return run({ kind: "writeReason", criterion: id, whose: "auditor", text: reason });
    },
    /** Every criterion of the norm met, for a dossier in which one thing is then made different. */
    allMet: (whose: Whose = "auditor") =>
      answer(
        "met",
        whose,
        norm.sections.flatMap((section) => section.criteria.map(({ id }) => id)),
      ),
    rationale: (criterion: string, text: string, whose: Whose = "auditor") => run({ kind: "writeRationale", criterion, whose, text }),
    signal: (signal: string, state: SignalState) => run({ kind: "setSignal", signal, state }),
    assignment: (changes: Partial<Assignment>) => run({ kind: "editAssignment", changes }),
    member: (id: string, fields: Partial<Pick<Member, "name" | "role" | "independence">> = {}) =>
      run({
        kind: "addMember",
        id,
        fields: { name: id, role: "auditor", independence: { declared: true, on: "2026-03-01", note: "" }, ...fields },
      }),
    evidence: (id: string, links: Readonly<Record<string, Stance>>, fields: Partial<Evidence> = {}) =>
      run({
        kind: "addEvidence",
        id,
        links,
        fields: {
          type: fields.type ?? "document",
          title: fields.title ?? id,
          source: fields.source ?? `bron van ${id}`,
          date: fields.date ?? "2026-02-10",
          collectedBy: fields.collectedBy ?? "Noor",
          place: fields.place ?? "",
          note: fields.note ?? "",
          ...(fields.interview && { interview: fields.interview }),
          ...(fields.sample && { sample: fields.sample }),
          ...(fields.register && { register: fields.register }),
          ...(fields.document && { document: fields.document }),
          ...(fields.observation && { observation: fields.observation }),
          ...(fields.voice && { voice: fields.voice }),
        },
      }),
    point: (id: string, criteria: readonly string[], fields: Partial<Point> = {}) =>
      run({
        kind: "addPoint",
        id,
        criteria,
        fields: {
          title: fields.title ?? id,
          condition: fields.condition ?? "",
          cause: fields.cause ?? "",
          effect: fields.effect ?? "",
          recommendation: fields.recommendation ?? "",
          owner: fields.owner ?? "Sam",
          term: fields.term ?? "2026-12-31",
          ...(fields.impact === undefined ? {} : { impact: fields.impact }),
          ...(fields.effort === undefined ? {} : { effort: fields.effort }),
          ...(fields.grade === undefined ? {} : { grade: fields.grade }),
        },
      }),
    move(id: string, ...steps: readonly PointStatus[]) {
      for (const to of steps) run({ kind: "movePoint", id, event: `${id}-${tick()}`, to, note: "Volgens afspraak." });
      return builder;
    },
    /** Gives one command and answers with the refusal, if any. */
    tell,
    build: (): Dossier => structuredClone(dossier),
  };
  return builder;
}
