import { criteriaOfRule, partsOfRule } from "../../core/norm/findCriterion.ts";
import type { AuditKind, CriterionId, Rule, Section } from "../../core/norm/normSchema.ts";
import { applicableIn } from "../../core/scoring/applicable.ts";
import type { Score } from "../../core/scoring/scores.ts";

/** Criteria that belong together; the label is that of an alternative, "A". */
type Group = { readonly label: string | undefined; readonly ids: readonly CriterionId[] };

export type Block =
  | { readonly kind: "signals"; readonly score: Score; readonly ids: readonly string[] }
  | {
      readonly kind: "level";
      readonly score: Score;
      readonly rule: Rule;
      readonly groups: readonly Group[];
      /** An earlier level that asks about the same criteria; they stand there. */
      readonly sameAs: Score | undefined;
    }
  | { readonly kind: "part"; readonly id: string; readonly groups: readonly Group[] }
  | { readonly kind: "list"; readonly groups: readonly Group[] };

/** How one section lies on the screen: every criterion of this kind of audit once, in the order of the norm's rules. */
export function arrange(section: Section, kind: AuditKind): readonly Block[] {
  const { leftOut } = applicableIn(section, kind);
  const shown = section.criteria.map(({ id }) => id).filter((id) => !leftOut.has(id));
  const signals = section.signals ?? [];
  const cap = Math.min(...signals.map((signal) => signal.cap));
  const first: readonly Block[] = signals.length === 0 ? [] : [{ kind: "signals", score: cap, ids: signals.map(({ id }) => id) }];
  return [...first, ...withLoose(ruled(section, new Set(shown)), shown)];
}

/** Every criterion or sign of these blocks, in the order of the screen. */
export function idsOf(block: Block): readonly string[] {
  return block.kind === "signals" ? block.ids : block.groups.flatMap(({ ids }) => ids);
}

/** The labels of the alternatives a rule chooses between, and how many of them it asks. */
export function alternatives(rule: Rule): { readonly labels: readonly string[]; readonly asked: number } {
  if (typeof rule === "string") return { labels: [], asked: 0 };
  const labels = partsOfRule(rule).flatMap((part) => (typeof part === "string" || part.label === undefined ? [] : [part.label]));
  if ("atLeast" in rule) return { labels, asked: rule.atLeast };
  return { labels, asked: "anyOf" in rule ? 1 : labels.length };
}

type Ruled = Exclude<Block, { kind: "signals" }>;

function ruled({ scoring }: Section, shown: ReadonlySet<CriterionId>): readonly Ruled[] {
  const placed = new Map<CriterionId, Score>();
  const fresh = (rules: readonly Rule[], score: Score): readonly Group[] =>
    rules
      .flatMap(groupsOf)
      .map(({ label, ids }) => ({ label, ids: ids.filter((id) => shown.has(id) && !placed.has(id) && placed.set(id, score)) }))
      .filter(({ ids }) => ids.length > 0);
  switch (scoring.kind) {
    case "stepwise":
      return scoring.levels.map(({ score, rule }) => {
        const before = placed.get(criteriaOfRule(rule)[0] ?? "");
        const groups = fresh([rule], score);
        return { kind: "level", score, rule, groups, sameAs: groups.length === 0 ? before : undefined };
      });
    case "additive":
      return scoring.parts.map(({ id, oneOf }) => ({
        kind: "part",
        id,
        groups: fresh([{ allOf: oneOf.flatMap(({ when }) => criteriaOfRule(when)) }], 0),
      }));
    case "checklist":
      return [{ kind: "list", groups: fresh([{ allOf: scoring.items }], 0) }];
  }
}

/** Labelled parts each stand apart; the rest stands together. */
function groupsOf(rule: Rule): readonly Group[] {
  if (typeof rule === "string") return [{ label: undefined, ids: [rule] }];
  const parts = partsOfRule(rule);
  const named = parts.filter((part): part is Exclude<Rule, string> => typeof part !== "string" && part.label !== undefined);
  const rest = parts.filter((part) => typeof part === "string" || part.label === undefined).flatMap(criteriaOfRule);
  const own: readonly Group[] = rest.length === 0 ? [] : [{ label: undefined, ids: [...new Set(rest)] }];
  return [...own, ...named.map((part) => ({ label: part.label, ids: criteriaOfRule(part) }))];
}

/** A criterion that no rule names, an illustration, stands behind the one that it follows in the norm. */
function withLoose(blocks: readonly Ruled[], shown: readonly CriterionId[]): readonly Ruled[] {
  const placed = new Set(blocks.flatMap(idsOf));
  return shown.reduce<readonly Ruled[]>((arranged, id, index) => {
    if (placed.has(id)) return arranged;
    const before = shown[index - 1];
    return arranged.map((block, at) => ({
      ...block,
      groups: block.groups.map(({ label, ids }, place) => {
        if (before === undefined) return { label, ids: at === 0 && place === 0 ? [id, ...ids] : ids };
        return { label, ids: ids.flatMap((own) => (own === before ? [own, id] : [own])) };
      }),
    }));
  }, blocks);
}
