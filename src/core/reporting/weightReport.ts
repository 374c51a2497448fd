/** What a judgement rests on, as the report tells it beside the codes of the evidence: what was said, what a sample showed, whether it is enough. */
import type { Dossier, Stance } from "../dossier/dossierSchema.ts";
import type { Linked } from "../dossier/evidenceFor.ts";
import { sampleTally } from "../dossier/sampleTally.ts";
import type { SaidInInterview } from "../dossier/statementsOf.ts";
import { weigh } from "../evidence/sufficiency.ts";
import { addsUp, type Need } from "../evidence/sufficiencyNeeds.ts";
import type { ToldGroups } from "../evidence/toldGroups.ts";
import type { Criterion, Norm, Signal } from "../norm/normSchema.ts";
import { concludeSample, type SampleConclusion, type Seen } from "../sampling/concludeSample.ts";
import { wilson } from "../sampling/wilson.ts";
import { compareCodes } from "./evidenceReport.ts";

export type WeightReport = {
  /** What `met`, or a sign that is found, still asks of the evidence. */
  readonly needs: readonly Need[];
  /** Codes of evidence that says otherwise. */
  readonly against: readonly string[];
  /** Something says otherwise and nothing is written about it. */
  readonly unresolved: boolean;
  readonly statements: readonly StatementReport[];
  readonly samples: readonly SampleOutcome[];
};

export type StatementReport = {
  readonly evidence: string;
  readonly code: string;
  readonly words: string;
  readonly stance: Stance;
  /** In the person's own words, who agreed to it; else in the auditor's. */
  readonly quoted: boolean;
  /** An id of the norm; absent where it is unknown or withheld. */
  readonly role?: string;
};

export type SampleOutcome = Seen & {
  readonly evidence: string;
  readonly code: string;
  /** Undefined where no file tells anything. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** Only where the norm asks a share. */
  readonly asked?: { readonly percent: number; readonly code: SampleConclusion["code"] };
};

export type Weighing = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly linked: ReadonlyMap<string, readonly Linked[]>;
  readonly said: ReadonlyMap<string, readonly SaidInInterview[]>;
  readonly told: ToldGroups;
  readonly codes: ReadonlyMap<string, string>;
};

export function weightReport(judged: Criterion | Signal, { dossier, norm, linked, said, told, codes }: Weighing): WeightReport {
  const own = linked.get(judged.id) ?? [];
  const { needs, contradictions } = weigh(dossier, norm, judged, own);
  const codeOf = (id: string) => codes.get(id) ?? id;
  const samples = own.flatMap(({ evidence }) => sampleOutcome(evidence, codeOf(evidence.id), judged, norm));
  const failing = new Set(samples.filter(({ asked }) => asked?.code === "fails").map(({ evidence }) => evidence));
  const against = own.filter(({ evidence, stance }) => stance === "contradicts" || failing.has(evidence.id));
  return {
    needs,
    against: against.map(({ evidence }) => codeOf(evidence.id)).sort(compareCodes),
    unresolved: contradictions.length > 0,
    statements: (said.get(judged.id) ?? []).filter(mayBePrinted).map((one) => statementOf(one, codeOf, told)),
    samples,
  };
}

/** Somebody's own words are printed only with consent to quote; the auditor's account of them always may be. */
function mayBePrinted({ statement, quoted }: SaidInInterview): boolean {
  return quoted || statement.quote === "no";
}

function statementOf(
  { evidence, statement, stance, quoted }: SaidInInterview,
  codeOf: (id: string) => string,
  told: ToldGroups,
): StatementReport {
  const role = told.roleOf(evidence);
  return {
    ...{ evidence: evidence.id, code: codeOf(evidence.id), words: statement.words, stance, quoted },
    ...(role === "" ? {} : { role }),
  };
}

/** None where nothing was recorded, or where the numbers contradict each other. */
export function sampleOutcome(
  evidence: Linked["evidence"],
  code: string,
  judged: Criterion | Signal,
  norm: Norm,
): readonly SampleOutcome[] {
  const tally = evidence.type === "fileSample" ? sampleTally(evidence, judged.id) : undefined;
  if (evidence.sample === undefined || tally === undefined || !addsUp(tally)) return [];
  const seen: Seen = { population: evidence.sample.population, ...tally };
  const interval = seen.open > 0 ? undefined : wilson(seen.shows, seen.applies);
  const rule = norm.evidenceProfiles[judged.profile]?.rule;
  const asked =
    rule?.kind === "fileSample" ? { percent: rule.sharePercent, code: concludeSample(seen, rule.sharePercent).code } : undefined;
  return [
    {
      ...{ evidence: evidence.id, code, ...seen },
      ...(interval && { interval: { low: interval.low, high: interval.high } }),
      ...(asked && { asked }),
    },
  ];
}
