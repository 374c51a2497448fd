import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { figureList } from "../../report/register/figureList.ts";
import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { monthShareText } from "../../report/register/registerTrend.ts";
import type { Sheet } from "../../state/register/saveFigures.ts";

/** The figures and the lists behind them, as sheets of a workbook. */
export function figureSheet(writing: FigureWriting, summary: RegisterSummary): readonly Sheet[] {
  const { words } = writing;
  const field = (name: RegisterSummary["groups"][number]["field"]) => words(`register.field.${name}`);
  return [
    {
      name: words("register.figures"),
      rows: [
        (["figureHead", "valueHead", "fractionHead", "populationHead", "definitionHead"] as const).map((key) => words(`register.${key}`)),
        ...figureList(writing, summary).map((row) => [
          row.name,
          row.value,
          row.fraction,
          [row.population, ...(row.excluded === "" ? [] : [words("register.excludedText", { list: row.excluded })])].join(". "),
          row.definition,
        ]),
      ],
    },
    {
      name: words("register.subject"),
      rows: [[words("register.subject"), words("register.count")], ...summary.pareto.top.map(({ name, count }) => [name, count])],
    },
    {
      name: words("register.pattern"),
      rows: [
        [words("register.name"), words("register.inWindow"), words("register.window"), ""],
        ...summary.patterns.top.map(({ name, count, from, to }) => [name, count, from, to]),
      ],
    },
    {
      name: words("register.month"),
      rows: [
        [
          words("register.month"),
          words("register.received"),
          words("register.ended"),
          words("register.onTimeHead"),
          words("register.lateHead"),
          words("register.openHead"),
          words("register.exclusion.termUnknown"),
          words("register.figure.withinTerm"),
        ],
        ...summary.perMonth.map(({ withinTerm, ...one }) => [
          one.month,
          one.received,
          one.ended,
          withinTerm?.onTime ?? "",
          withinTerm?.closedLate ?? "",
          withinTerm?.openOverdue ?? "",
          withinTerm?.unknown ?? "",
          monthShareText(writing, { ...one, withinTerm }, summary.today),
        ]),
      ],
    },
    ...summary.groups.map(({ field: name, top }) => ({
      name: field(name),
      rows: [
        [field(name), words("register.count"), words("register.onTimeHead"), words("register.lateHead"), words("register.openHead")],
        ...top.map((one) => [one.name, one.count, one.withinTerm.onTime, one.withinTerm.closedLate, one.withinTerm.openOverdue]),
      ],
    })),
  ];
}
