import type { Evidence } from "../dossier/dossierSchema.ts";
import { indicativeUnder, npsScore } from "../register/surveys.ts";
import { type Interval, wilson } from "../sampling/wilson.ts";

type Voice = NonNullable<Evidence["voice"]>;

/** What customers said, with the margin at 95 % where it can be told. */
export type VoiceOutcome = {
  readonly n: number;
  /** Fewer than thirty answers: an indication and no more. */
  readonly indicative: boolean;
  /** Of those who were asked, in whole percents, half up; undefined when it is not known how many were. */
  readonly responsePercent?: number;
  readonly result:
    | { readonly kind: "share"; readonly interval: Interval; readonly basisPoints: number }
    /** `score` and `margin` with one decimal. */
    | { readonly kind: "nps"; readonly score: string; readonly margin: string }
    /** All in hundredths of a mark. */
    | { readonly kind: "mean"; readonly hundredths: number; readonly marginHundredths?: number; readonly scaleTo: number };
};

/** Undefined while there is no result, nobody answered, or the numbers contradict each other. */
export function voiceOutcome({ asked, answered, result }: Voice): VoiceOutcome | undefined {
  if (result === undefined || answered === 0 || (asked > 0 && answered > asked)) return undefined;
  const told = resultOf(result, answered);
  if (told === undefined) return undefined;
  return {
    n: answered,
    indicative: answered < indicativeUnder,
    ...(asked > 0 && { responsePercent: Math.floor((answered * 200 + asked) / (asked * 2)) }),
    result: told,
  };
}

function resultOf(result: NonNullable<Voice["result"]>, n: number): VoiceOutcome["result"] | undefined {
  switch (result.kind) {
    case "share": {
      const interval = result.hits > n ? undefined : wilson(result.hits, n);
      return interval && { kind: "share", interval, basisPoints: Math.floor((result.hits * 20_000 + n) / (n * 2)) };
    }
    case "nps": {
      const { promoters, detractors } = result;
      if (promoters + detractors > n) return undefined;
      const told = npsScore({ promoters, detractors, passives: n - promoters - detractors, n });
      return told && { kind: "nps", ...told };
    }
    case "mean": {
      const { hundredths, deviationHundredths, scaleTo } = result;
      const margin = deviationHundredths === undefined ? undefined : marginOfMean(deviationHundredths, n);
      return { kind: "mean", hundredths, scaleTo, ...(margin !== undefined && { marginHundredths: margin }) };
    }
  }
}

/** 1.96 standard errors, in the unit of the deviation, rounded half up. The deviation is that of the answers themselves. */
function marginOfMean(deviation: number, n: number): number {
  return Math.round((1.96 * deviation) / Math.sqrt(n));
}
