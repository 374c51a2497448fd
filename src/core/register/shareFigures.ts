import type { Fraction } from "./difference.ts";
import type { RegisterFigures } from "./registerFigures.ts";
import { indicativeUnder } from "./surveys.ts";
import { shareOf } from "./withinTerm.ts";

/** Figures that are a part of a whole. The id is also the key of the definition, in words, on screen and in the report. */
export const shareIds = [
  "withinTerm",
  "timely",
  "acknowledged",
  "firstTimeFix",
  "reopened",
  "recidivism",
  "conversion",
  "upheld",
  "vulnerable",
] as const;
export type ShareId = (typeof shareIds)[number];

/** Over which cases a figure goes. */
export const populations = ["dueInPeriod", "receivedInPeriod", "endedOfReceived", "receivedWithCustomer"] as const;
/** Why a case of the population is left out of the fraction. */
export const exclusions = ["termUnknown", "notYetDue", "notTold", "outcomeInOtherWords"] as const;

export type ShareFigure = Fraction & {
  readonly id: ShareId;
  readonly population: (typeof populations)[number];
  readonly excluded: readonly { readonly why: (typeof exclusions)[number]; readonly count: number }[];
  /** Over so few cases that it points and proves nothing. */
  readonly indicative: boolean;
};

/** The shares that this register can tell, in a fixed order. */
export function shareFigures(figures: RegisterFigures): readonly ShareFigure[] {
  const { withinTerm, timely, acknowledgement, firstTimeFix, reopened, recidivism, conversion, outcomes, vulnerable } = figures;
  const pooled = shareOf(withinTerm);
  const shares: readonly (Omit<ShareFigure, "indicative"> | undefined)[] = [
    share("withinTerm", "dueInPeriod", pooled.onTime, pooled.of, { termUnknown: withinTerm.unknown, notYetDue: withinTerm.notYetDue }),
    timely.yes + timely.no === 0
      ? undefined
      : share("timely", "receivedInPeriod", timely.yes, timely.yes + timely.no, { notTold: timely.unknown }),
    acknowledgement && share("acknowledged", "receivedInPeriod", acknowledgement.acknowledged, acknowledgement.received, {}),
    firstTimeFix && share("firstTimeFix", "endedOfReceived", firstTimeFix.fixed, firstTimeFix.of, { notTold: firstTimeFix.unknown }),
    reopened && share("reopened", "receivedInPeriod", reopened.yes, reopened.yes + reopened.no, { notTold: reopened.unknown }),
    recidivism && share("recidivism", "receivedWithCustomer", recidivism.again, recidivism.of, { notTold: recidivism.withoutCustomer }),
    conversion && share("conversion", "receivedInPeriod", conversion.withAction, conversion.of, {}),
    outcomes &&
      share("upheld", "receivedInPeriod", outcomes.upheld + outcomes.partly, outcomes.upheld + outcomes.partly + outcomes.notUpheld, {
        outcomeInOtherWords: outcomes.other,
        notTold: outcomes.blank,
      }),
    vulnerable && share("vulnerable", "receivedInPeriod", vulnerable.yes, vulnerable.yes + vulnerable.no + vulnerable.unknown, {}),
  ];
  return shares.filter((one) => one !== undefined).map((one) => ({ ...one, indicative: one.of < indicativeUnder }));
}

function share(
  id: ShareId,
  population: ShareFigure["population"],
  part: number,
  of: number,
  left: Readonly<Partial<Record<(typeof exclusions)[number], number>>>,
): Omit<ShareFigure, "indicative"> {
  const excluded = exclusions.flatMap((why) => {
    const count = left[why] ?? 0;
    return count === 0 ? [] : [{ why, count }];
  });
  return { id, population, part, of, excluded };
}
