import { backlogBars } from "../../charts/backlogBars.ts";
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

export function registerBacklog(writing: FigureWriting, { backlog }: RegisterSummary, frame: Frame): Chart | undefined {
  const { words } = writing;
  if (backlog === undefined || backlog.n === 0) return undefined;
  const inside = (from: number, to: number) =>
    backlog.histogram.reduce((sum, [days, count]) => (days >= from && days <= to ? sum + count : sum), 0);
  const drawn = [
    ...bands.map(([from, to]) => ({ name: words("register.band", { from, to }), count: inside(from, to) })),
    { name: words("register.bandMore", { from: 90 }), count: inside(91, Number.POSITIVE_INFINITY) + backlog.longer },
  ];
  return backlogBars(
    drawn,
    {
      alt: words("register.backlogAlt", { n: numberText(writing, backlog.n) }),
      caption: words("register.backlogCaption"),
      band: words("register.openSince"),
      count: words("register.count"),
      overdue: words("register.pastTerm"),
      notOverdue: words("register.inTerm"),
      ofWhich: (count, overdue) => `${numberText(writing, count)} (${numberText(writing, overdue)})`,
      number: (value) => numberText(writing, value),
    },
    frame,
  );
}
