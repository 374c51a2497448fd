import fc from "fast-check";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { AuditKind, Norm, Rule, Scoring, Section } from "../../../src/core/norm/normSchema.ts";
import type { Given, Lack } from "../../../src/core/scoring/scores.ts";
import { aSection } from "./aSection.ts";

const kinds: readonly AuditKind[] = ["selfAssessment", "internalAudit", "preAudit", "followUpAudit"];
const letters = ["a", "b", "c", "d", "e", "f", "g"];

/** Random answers for a norm, from nearly empty to nearly all met, so that every score comes up. */
export function anyGiven(norm: Norm): fc.Arbitrary<Given> {
  return fc.tuple(fc.nat(100), fc.nat(100), fc.boolean()).chain(([openPercent, metPercent, mayBeFound]) => {
    const criteria = norm.sections.flatMap((section) => section.criteria);
    const answers = criteria.map((criterion) =>
      fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map(([open, met, otherwise]): Answer | undefined => {
        if (open < openPercent && openPercent > 20) return undefined;
        if (met < metPercent) return "met";
        if (criterion.mayBeNotApplicable === true && otherwise < 30) return "notApplicable";
        return otherwise < 60 ? "notMet" : "partly";
      }),
    );
    const signals = norm.sections.flatMap((section) => section.signals ?? []);
    const states = signals.map(() =>
      mayBeFound ? fc.constantFrom("found" as const, "notFound" as const, undefined) : fc.constant(undefined),
    );
    return fc.record({
      answers: fc.tuple(...answers).map((list) => present(criteria, list)),
      signals: fc.tuple(...states).map((list) => present(signals, list)),
      auditKind: fc.constantFrom(...kinds),
      planned: fc.subarray(criteria.map((criterion) => criterion.id)).map((list) => new Set(list)),
    });
  });
}

/** A small section with a random rule, criteria shared between levels and parts included. */
export const anySmallSection: fc.Arbitrary<Section> = fc
  .tuple(anyScoring(), fc.subarray(letters, { maxLength: 2 }), fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }))
  .map(([scoring, followUpOnly, caps]) => {
    const extra = Object.fromEntries(followUpOnly.map((id) => [id, { appliesTo: ["followUpAudit" as AuditKind] }]));
    return aSection(letters.join(" "), scoring, extra, caps);
  });

/** Every way to answer the open criteria of a small set with met or not met. */
export function* completions(given: Given, open: readonly string[]): Generator<Given> {
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const filled = open.map((id, index): [string, Answer] => [id, bits & (2 ** index) ? "met" : "notMet"]);
    yield { ...given, answers: { ...given.answers, ...Object.fromEntries(filled) } };
  }
}

/** One way to fulfil the lacks: where they leave a choice, `pick` makes it. */
export function fulfil(lacks: readonly Lack[], pick: (below: number) => number): { met: Set<string>; signals: Set<string> } {
  const done = { met: new Set<string>(), signals: new Set<string>() };
  const take = (lack: Lack): void => {
    switch (lack.kind) {
      case "criterion":
        done.met.add(lack.id);
        return;
      case "signal":
        done.signals.add(lack.id);
        return;
      case "pick":
        for (const group of drawn(lack.of, pick).slice(0, lack.count)) group.lacks.forEach(take);
        return;
      case "points": {
        let short = lack.short;
        const parts = new Set<string>();
        const bestOf = (part: string) => Math.max(...lack.gains.filter((gain) => gain.part === part).map((gain) => gain.gain));
        for (const gain of drawn(lack.gains, pick)) {
          // A smaller gain of a part is taken only when the other parts can still earn the rest.
          const rest = [...new Set(lack.gains.map((other) => other.part))].filter((part) => part !== gain.part && !parts.has(part));
          const enough = gain.gain + rest.reduce((sum, part) => sum + bestOf(part), 0) >= short;
          if (short <= 0 || parts.has(gain.part) || !enough) continue;
          parts.add(gain.part);
          short -= gain.gain;
          gain.lacks.forEach(take);
        }
        if (short > 0) throw new Error(`The gains do not fill ${lack.short} points`);
        return;
      }
      case "unreachable":
        throw new Error("Nothing to fulfil");
    }
  };
  lacks.forEach(take);
  return done;
}

function drawn<T>(items: readonly T[], pick: (below: number) => number): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0] as T);
}

function present<T>(items: readonly { readonly id: string }[], values: readonly (T | undefined)[]): Record<string, T> {
  const entries = items.map((item, index) => [item.id, values[index]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}

function anyRule(): fc.Arbitrary<Rule> {
  return fc.letrec<{ rule: Rule; leaf: Rule; group: Rule }>((tie) => ({
    rule: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("leaf"), tie("group")),
    leaf: fc.constantFrom(...letters),
    group: fc.oneof(
      fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).map((allOf): Rule => ({ allOf })),
      fc.array(tie("rule"), { minLength: 2, maxLength: 3 }).map((anyOf): Rule => ({ anyOf })),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie("rule"), { minLength: 3, maxLength: 4 }))
        .map(([atLeast, of]): Rule => ({ atLeast, of })),
    ),
  })).rule;
}

function anyScoring(): fc.Arbitrary<Scoring> {
  const stepwise = fc
    .array(anyRule(), { minLength: 1, maxLength: 4 })
    .map((rules): Scoring => ({ kind: "stepwise", base: 1, levels: rules.map((rule, index) => ({ score: index + 2, rule })) }));
  const part = fc.record({ one: anyRule(), two: anyRule() });
  const additive = fc.tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 1 })).map(
    ([parts, floor]): Scoring => ({
      kind: "additive",
      base: 0,
      max: 5,
      floor,
      parts: parts.map(({ one, two }, index) => ({
        id: `P${index}`,
        name: { nl: "deel", en: "part" },
        oneOf: [
          { points: 1, when: one },
          { points: 2, when: two },
        ],
      })),
    }),
  );
  return fc.oneof(stepwise, additive);
}
