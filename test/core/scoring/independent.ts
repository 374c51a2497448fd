/**
 * A second calculation of both norms, written from the prose of the rules and sharing nothing with the product: no norm
 * file, no rule data, no scoring code. Only criterion ids are common. It answers in the form of `score`.
 */
type Answers = Readonly<Record<string, string>>;
export type Case = {
  readonly norm: string;
  readonly answers: Answers;
  readonly signals?: Readonly<Record<string, string>>;
  readonly auditKind?: string;
  readonly points?: readonly { readonly criteria: readonly string[]; readonly owner?: string; readonly term?: string }[];
};

const named = (prefix: string, letters: string): string[] => [...letters].map((letter) => prefix + letter);

const I = [named("I.2.", "abcdefghij"), named("I.3.", "abcdefgh"), named("I.4.", "abcde"), named("I.5.", "abcde")];
const II2 = named("II.2.", "ab");
const II3 = named("II.3.", "abcdefg");
const A = named("II.4.", "abcdef");
const B = named("II.4.", "ghijk");
const III = [named("III.2.", "abcde"), named("III.3.", "abcdefghi"), named("III.4.", "abcdefgh"), named("III.5.", "abcdefg")];
const IV1 = named("IV.1.", "abcd");
const IV2 = named("IV.2.", "abcde");
const IV3 = named("IV.3.", "ab");
const IV4 = named("IV.4.", "abc");
const signsOf: Readonly<Record<string, string[]>> = { I: named("I.1.", "abcd"), II: ["II.1.a"], III: named("III.1.", "ab") };

export function klantbelang({ answers, signals = {} }: Case): object {
  const section = (id: string, criteria: string[], score: (fine: (c: string) => boolean) => number) => {
    const cappedBy = (signsOf[id] ?? []).filter((sign) => signals[sign] === "found");
    const capped = (n: number) => (cappedBy.length > 0 ? 1 : n);
    const open = criteria.filter((c) => !(c in answers));
    // Not applicable (III.4.h alone) does not stand in the way.
    const done = (c: string) => answers[c] === "met" || answers[c] === "notApplicable";
    const low = capped(score(done));
    const high = capped(score((c) => done(c) || !(c in answers)));
    return { id, kind: "stepwise", low, high, final: open.length === 0, open, cappedBy };
  };
  const steps = (levels: ((fine: (c: string) => boolean) => boolean)[]) => (fine: (c: string) => boolean) => {
    let n = 1;
    while (n < 5 && levels[n - 1]?.(fine)) n += 1;
    return n;
  };
  const all = (list: string[]) => (fine: (c: string) => boolean) => list.every(fine);
  const one = section("I", I.flat(), steps(I.map(all)));
  const two = section(
    "II",
    [...II2, ...II3, ...A, ...B],
    steps([all(II2), all(II3), (f) => A.every(f) || B.every(f), (f) => A.every(f) && B.every(f)]),
  );
  const three = section("III", III.flat(), steps(III.map(all)));

  const points = (fine: (c: string) => boolean) =>
    (IV1.every(fine) ? 2 : fine("IV.1.a") ? 1 : 0) + (IV2.every(fine) ? 1 : 0) + (IV3.every(fine) ? 1 : 0) + (IV4.every(fine) ? 1 : 0);
  const criteriaIV = [...IV1, ...IV2, ...IV3, ...IV4];
  const openIV = criteriaIV.filter((c) => !(c in answers));
  const rawLow = points((c) => answers[c] === "met");
  const rawHigh = points((c) => answers[c] === "met" || !(c in answers));
  const four = {
    id: "IV",
    kind: "additive",
    low: Math.max(1, rawLow),
    high: Math.max(1, rawHigh),
    rawLow,
    rawHigh,
    final: openIV.length === 0,
    open: openIV,
  };
  const sections = [one, two, three, four];
  const sumLow = one.low + two.low + three.low + four.low;
  const sumHigh = one.high + two.high + three.high + four.high;
  const final = sections.every((s) => s.final);
  const overall = { kind: "mean", sumLow, sumHigh, count: 4, low: quarter(sumLow), high: quarter(sumHigh), final };
  return { norm: "klantbelang@2016-2017", sections, overall };
}

/** A quarter of a whole number, by the only four endings there are: .0, .25 -> .3, .5, .75 -> .8. */
function quarter(sum: number): string {
  const ending = [".0", ".3", ".5", ".8"][sum % 4];
  return `${(sum - (sum % 4)) / 4}${ending}`;
}

const clusterSizes: Readonly<Record<string, number>> = { A: 7, B: 8, C: 5, D: 4, E: 4, F: 3, G: 8, H: 5, I: 6, J: 5, K: 3, M: 1 };
const knockOuts = new Set("A1 A2 B1 B4 B7 C1 C2 D1 E1 E2 E3 G1 G2 G5 G6 G8 H3 H4 I1 J3 K3 M1".split(" ").map((item) => `IKM.${item}`));

export function ikm3000({ answers, auditKind = "internalAudit", points = [] }: Case): object {
  const clusters = Object.entries(clusterSizes)
    .filter(([letter]) => letter !== "M" || auditKind === "followUpAudit")
    .map(([letter, size]) => ({ letter, items: Array.from({ length: size }, (_, i) => `IKM.${letter}${i + 1}`) }));
  const planned = new Set(points.filter((p) => p.owner !== undefined && p.term !== undefined).flatMap((p) => p.criteria));
  const sections = clusters.map(({ letter, items }) => {
    const applicable = items.filter((c) => answers[c] !== "notApplicable");
    const open = applicable.filter((c) => !(c in answers));
    return {
      id: letter,
      kind: "checklist",
      met: applicable.filter((c) => answers[c] === "met").length,
      applicable: applicable.length,
      open,
      knockOutsUnmet: applicable.filter((c) => knockOuts.has(c) && (answers[c] === "partly" || answers[c] === "notMet")),
      knockOutsOpen: open.filter((c) => knockOuts.has(c)),
      final: open.length === 0,
    };
  });
  const ready = (isMet: (c: string) => boolean) => {
    const items = clusters.map((cluster) => cluster.items.filter((c) => answers[c] !== "notApplicable"));
    const others = items.flat().filter((c) => !knockOuts.has(c));
    return (
      items.flat().every((c) => !knockOuts.has(c) || isMet(c)) &&
      5 * others.filter(isMet).length >= 4 * others.length &&
      items.every((list) => 5 * list.filter(isMet).length >= 3 * list.length)
    );
  };
  const advice = (openIsMet: boolean) => {
    const isMet = (c: string) => answers[c] === "met" || (openIsMet && !(c in answers));
    if (ready(isMet)) return "ready";
    return ready((c) => isMet(c) || planned.has(c)) ? "readyAfterImprovements" : "notReady";
  };
  const overall = { kind: "readiness", low: advice(false), high: advice(true), final: sections.every((s) => s.final) };
  return { norm: "ikm3000@pre-audit-1", sections, overall };
}

export const klantbelangCriteria: readonly string[] = [
  ...I.flat(),
  "I.5.f",
  ...II2,
  ...II3,
  ...A,
  ...B,
  ...III.flat(),
  ...IV1,
  ...IV2,
  ...IV3,
  ...IV4,
];
export const klantbelangSigns: readonly string[] = Object.values(signsOf).flat();
export const ikmItems: readonly string[] = Object.entries(clusterSizes).flatMap(([letter, size]) =>
  Array.from({ length: size }, (_, i) => `IKM.${letter}${i + 1}`),
);
