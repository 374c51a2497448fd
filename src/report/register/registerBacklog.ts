import { type BacklogBand, backlogBars } from "../../charts/backlogBars.ts";
import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { type FigureWriting, numberText } from "./figureWriting.ts";

const bands = [
  [0, 7],
  [8, 28],
  [29, 42],
  [43, 90],
] as const;

/** Open cases by how long they have waited and, where the figures tell it, how they stand on their term. */
export function registerBacklog(writing: FigureWriting, { backlog }: Pick<RegisterSummary, "backlog">, frame: Frame): Chart | undefined {
  const { words } = writing;
  if (backlog === undefined || backlog.n === 0) return undefined;
  const late = overTermIn(backlog);
  const counts = { n: numberText(writing, backlog.n), ...(late === undefined ? {} : { late: numberText(writing, late) }) };
  return backlogBars(
    [
      ...bands.map(([from, to]) => ({ name: words("register.band", { from, to }), ...bandOf(backlog, from, to) })),
      { name: words("register.bandMore", { from: 90 }), ...bandOf(backlog, 91, Number.POSITIVE_INFINITY) },
    ],
    {
      alt: words(late === undefined ? "register.backlogAlt" : "register.backlogTermAlt", counts),
      caption: words("register.backlogCaption"),
      band: words("register.openSince"),
      count: words("register.count"),
      overdue: words("register.pastTerm"),
      notOverdue: words("register.inTerm"),
      unknown: words("register.exclusion.termUnknown"),
      ofWhich: (count, overdue) => words("register.ofWhichLate", { n: numberText(writing, count), late: numberText(writing, overdue) }),
      number: (value) => numberText(writing, value),
    },
    frame,
  );
}

/** Open cases past their term; undefined where the figures do not tell. */
export function overTermIn({ terms }: Backlog): number | undefined {
  return terms && sumIn(terms.over, 0, Number.POSITIVE_INFINITY) + terms.overLonger;
}

type Backlog = NonNullable<RegisterSummary["backlog"]>;

/** Whoever waited longer than any day that is kept is in the band without an end. */
function bandOf({ histogram, longer, terms }: Backlog, from: number, to: number): Omit<BacklogBand, "name"> {
  const count = (days: Backlog["histogram"], beyond: number) => sumIn(days, from, to) + (to === Number.POSITIVE_INFINITY ? beyond : 0);
  return {
    count: count(histogram, longer),
    ...(terms === undefined ? {} : { overdue: count(terms.over, terms.overLonger), unknown: count(terms.unknown, terms.unknownLonger) }),
  };
}

function sumIn(days: Backlog["histogram"], from: number, to: number): number {
  return days.reduce((sum, [age, cases]) => (age >= from && age <= to ? sum + cases : sum), 0);
}
