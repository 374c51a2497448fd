import type { Norm, SectionId } from "../norm/normSchema.ts";
import { scoreNorm } from "../scoring/scoreNorm.ts";
import type { NormScore, SectionScore } from "../scoring/scores.ts";
import { decisiveChanges } from "./changeKind.ts";
import { type ComparableShare, type Comparison, compareAudits } from "./compareAudits.ts";
import type { ComparedAudit } from "./comparedAudit.ts";
import { type SelfAgainstAuditor, selfAgainstAuditor } from "./selfAgainstAuditor.ts";

/** Two audits beside each other, as places in `audits`. */
export type Pair = {
  /** `later`: one unit, from one audit to its next. `units`: two units over one period. `apart`: neither. */
  readonly kind: "later" | "units" | "apart";
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
  /** Changes that by themselves make the later score what it is. */
  readonly decisive: ReadonlySet<string>;
};

/** One unit of one organisation and its audits in order, as places in `audits`. */
export type Track = {
  readonly organisation: string;
  readonly unit: string;
  readonly audits: readonly number[];
  /** Audits on another norm or version than the one before: no line goes to them. */
  readonly breaks: ReadonlySet<number>;
};

export type SectionYears = {
  readonly norm: Norm;
  readonly section: SectionId;
  /** Per audit; absent where it was judged by another norm or not asked. */
  readonly scores: readonly (SectionScore | undefined)[];
};

type SelfYears = SelfAgainstAuditor & { readonly audit: number; readonly score: NormScore };
type Reference = NonNullable<Norm["benchmarks"]>[number];

export type Years = {
  /** Over all pairs together. */
  readonly share: ComparableShare;
  /** By the end of their period; those without one last. */
  readonly audits: readonly ComparedAudit[];
  readonly tracks: readonly Track[];
  readonly sections: readonly SectionYears[];
  readonly pairs: readonly Pair[];
  /** Audits in which both the organisation and the auditor answered. */
  readonly self: readonly SelfYears[];
  /** Published values of the norms that are there, the oldest first. */
  readonly references: readonly Reference[];
};

/** Any number of audits laid beside each other. The order in which they are given makes no difference. */
export function compareYears(given: readonly ComparedAudit[]): Years {
  const audits = given.toSorted(inTime);
  const tracks = tracksOf(audits);
  const pairs = pairsOf(audits, tracks).map(({ kind, from, to }): Pair => {
    const [before, after] = [at(audits, from), at(audits, to)];
    const comparison = compareAudits(before.audit, after.audit);
    const decisive = comparison.kind === "comparable" ? decisiveChanges(after.audit, comparison.changed) : new Set<string>();
    return { kind, from, to, comparison, decisive };
  });
  return {
    share: pairs.reduce<ComparableShare>((sum, { comparison: { share } }) => ({ same: sum.same + share.same, of: sum.of + share.of }), {
      same: 0,
      of: 0,
    }),
    audits,
    tracks,
    sections: sectionsOf(audits),
    pairs,
    self: audits.flatMap((one, audit) => selfOf(one, audit)),
    references: referencesOf(audits),
  };
}

/** `klantbelang@2016-2017`: scores are compared within one of these. */
export function addressOf({ audit: { norm } }: ComparedAudit): string {
  return `${norm.id}@${norm.version}`;
}

const textOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inTime(a: ComparedAudit, b: ComparedAudit): number {
  const end = ({ periodTo }: ComparedAudit) => (periodTo === "" ? "9999" : periodTo);
  return (
    textOrder(end(a), end(b)) ||
    textOrder(a.periodFrom, b.periodFrom) ||
    textOrder(a.organisation, b.organisation) ||
    textOrder(a.unit, b.unit) ||
    textOrder(a.id, b.id)
  );
}

function at(audits: readonly ComparedAudit[], index: number): ComparedAudit {
  const found = audits[index];
  if (found === undefined) throw new Error(`No audit at place ${index}`);
  return found;
}

function tracksOf(audits: readonly ComparedAudit[]): readonly Track[] {
  const grouped = groupBy(audits.keys(), (index) => {
    const { organisation, unit } = at(audits, index);
    return JSON.stringify([organisation.trim().toLowerCase(), unit.trim().toLowerCase()]);
  });
  return [...grouped.values()].map((own) => {
    const { organisation, unit } = at(audits, own[0] ?? 0);
    const breaks = own.filter(
      (index, place) => place > 0 && addressOf(at(audits, own[place - 1] ?? index)) !== addressOf(at(audits, index)),
    );
    return { organisation, unit, audits: own, breaks: new Set(breaks) };
  });
}

type Place = Pick<Pair, "kind" | "from" | "to">;

function pairsOf(audits: readonly ComparedAudit[], tracks: readonly Track[]): readonly Place[] {
  const later = tracks.flatMap(({ audits: own }) => consecutive(own, "later"));
  const trackOf = new Map(tracks.flatMap((track) => track.audits.map((index) => [index, track] as const)));
  const periods = groupBy(audits.keys(), (index) => `${at(audits, index).periodFrom} ${at(audits, index).periodTo}`);
  const units = [...periods.values()].flatMap((same) => {
    // Of one unit with two audits of the period the latest stands for it.
    const latest = same.filter((index, place) => !same.slice(place + 1).some((other) => trackOf.get(other) === trackOf.get(index)));
    return consecutive(latest, "units");
  });
  const paired = new Set([...later, ...units].flatMap(({ from, to }) => [from, to]));
  const apart = [...audits.keys()].flatMap((index): readonly Place[] => {
    if (index === 0 || (paired.has(index) && paired.has(index - 1))) return [];
    return [{ kind: "apart", from: index - 1, to: index }];
  });
  return [...later, ...units, ...apart].sort((a, b) => a.to - b.to || a.from - b.from);
}

function consecutive(indexes: readonly number[], kind: Place["kind"]): readonly Place[] {
  return indexes.slice(1).map((to, place) => ({ kind, from: indexes[place] ?? to, to }));
}

/** The newest version of a norm names the sections; one that only an older version has comes after them. */
function sectionsOf(audits: readonly ComparedAudit[]): readonly SectionYears[] {
  const norms = groupBy(
    audits.map(({ audit }) => audit.norm),
    ({ id }) => id,
  );
  return [...norms.values()].flatMap((versions) => {
    const newestFirst = versions.toReversed();
    const ids = new Set(newestFirst.flatMap(({ sections }) => sections.map(({ id }) => id)));
    return [...ids].flatMap((section): readonly SectionYears[] => {
      const norm = newestFirst.find(({ sections }) => sections.some(({ id }) => id === section));
      if (norm === undefined) return [];
      const scores = audits.map(({ audit }) =>
        audit.norm.id === norm.id ? audit.score.sections.find(({ id }) => id === section) : undefined,
      );
      return scores.every((score) => score === undefined) ? [] : [{ norm, section, scores }];
    });
  });
}

function selfOf({ audit }: ComparedAudit, index: number): readonly SelfYears[] {
  const found = selfAgainstAuditor(audit);
  if (found.both === 0) return [];
  const given = { answers: audit.answers.self, signals: audit.signals, auditKind: audit.auditKind, planned: new Set<string>() };
  return [{ ...found, audit: index, score: scoreNorm(audit.norm, given) }];
}

function referencesOf(audits: readonly ComparedAudit[]): readonly Reference[] {
  const all = audits.flatMap(({ audit: { norm } }) => (norm.benchmarks ?? []).map((one) => [`${norm.id} ${one.id}`, one] as const));
  return [...new Map(all).values()].sort((a, b) => a.year - b.year || textOrder(a.id, b.id));
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
