/** What the complaint register shows: every figure with what it means and over which cases, the pictures, and the period before beside it. */
import { figureKey } from "../../core/dossier/tiedFigure.ts";
import type { RegisterReport } from "../../core/reporting/reportModel.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Cell, ReportNode } from "../pdf/node.ts";
import { type ComparedRow, comparedRows } from "../register/comparedRows.ts";
import { figureList } from "../register/figureList.ts";
import { filterText, numberText, shareText } from "../register/figureWriting.ts";
import { registerPictures } from "../register/registerPictures.ts";
import { withinTermText } from "../register/withinTermText.ts";
import { workdaysText } from "../register/workdaysText.ts";
import { cell, chapterTitle, dataTable, langOf, refsOf, sectionTitle, typed, type Writing } from "../writing.ts";
import { surveys } from "./surveys.ts";

export function register(writing: Writing, number: number): readonly ReportNode[] {
  const { words, model } = writing;
  if (model.registers.length + model.surveys.length === 0) return [];
  const surveyed = model.registers.length === 0;
  return [
    chapterTitle(number, words(surveyed ? "register.surveyTitle" : "register.title")),
    { text: words(surveyed ? "register.surveyOnlyLead" : "register.lead"), style: "lead" },
    ...model.registers.flatMap((one) => [
      ...source(writing, one),
      ...within(writing, one),
      ...figures(writing, one),
      ...registerPictures(writing, one),
      ...classes(writing, one),
      ...compared(writing, one),
    ]),
    ...surveys(writing),
  ];
}

function source(writing: Writing, { name, sha256, figures, note, daysOff }: RegisterReport): readonly ReportNode[] {
  const { words, language } = writing;
  const { read, used, rejected, from, to, today, filter } = figures;
  const counts = { read: numberText(writing, read), used: numberText(writing, used), rejected: numberText(writing, rejected) };
  const date = (day: string) => formatDate(day, language);
  const narrowed = filterText(writing, filter);
  const workdays = workdaysText(writing, figures, daysOff);
  const body = (text: string): ReportNode => ({ text, style: "body" });
  return [
    body(
      from === undefined || to === undefined
        ? words("register.wholeFile", { today: date(today) })
        : words("register.period", { from: date(from), to: date(to), today: date(today) }),
    ),
    ...(narrowed === "" ? [] : [body(words("register.narrowed", { list: narrowed }))]),
    ...(workdays === "" ? [] : [body(workdays)]),
    { text: words("register.source", { name, ...counts, digest: sha256 }), style: "small", margin: [0, 0, 0, 6] },
    ...typed(writing, note),
  ];
}

function within(writing: Writing, { figures, target, termsPublished }: RegisterReport): readonly ReportNode[] {
  const { words } = writing;
  const perTerm = figures.perTerm.filter(({ withinTerm: { onTime, closedLate, openOverdue } }) => onTime + closedLate + openOverdue > 0);
  const right = (value: number): Cell => ({ text: numberText(writing, value), style: "figure" });
  return [
    sectionTitle(words("register.figure.withinTerm"), { tocItem: true }),
    ...withinTermText(writing, figures, target, termsPublished).map((text): ReportNode => ({ text, style: "body" })),
    ...(perTerm.length < 2
      ? []
      : dataTable(
          writing,
          words("register.perTermCaption"),
          [
            { head: words("register.termHead"), width: "*" },
            { head: words("register.onTimeHead"), width: 56, figure: true },
            { head: words("register.lateHead"), width: 56, figure: true },
            { head: words("register.openHead"), width: 64, figure: true },
            { head: words("register.shareHead"), width: 56, figure: true },
          ],
          perTerm.map(({ field, name, days, unit, withinTerm }): readonly Cell[] => {
            const { onTime, closedLate, openOverdue } = withinTerm;
            const length = { days, unit: words(unit === "workingDays" ? "register.unit.workingDays" : "register.unit.calendarDays") };
            const said = name === "" ? words("register.termAll", length) : words("register.termFor", { name, ...length });
            return [
              cell(field === "file" ? words("register.termFile") : said),
              right(onTime),
              right(closedLate),
              right(openOverdue),
              { text: shareText(writing, onTime, onTime + closedLate + openOverdue), style: "figure" },
            ];
          }),
          { rowHeaders: 1 },
        )),
  ];
}

function figures(writing: Writing, one: RegisterReport): readonly ReportNode[] {
  const { words } = writing;
  const rows = figureList(writing, one.figures);
  return [
    sectionTitle(words("register.figures"), { tocItem: true }),
    ...dataTable(
      writing,
      words("register.figuresCaption"),
      [
        { head: words("register.figureHead"), width: 172 },
        { head: words("register.valueHead"), width: "*" },
        { head: words("register.populationHead"), width: 142 },
      ],
      rows.map((row): readonly Cell[] => {
        const criteria = one.tied
          .filter(({ figure: tied }) => tied === figureKey(row.id, one.figures.filter))
          .flatMap(({ criteria: ids }) => refsOf(writing, ids));
        return [
          { stack: [cell(row.name), { text: row.definition, style: "small" }] },
          {
            stack: [
              { text: row.value, style: "tableCell", bold: true },
              ...(row.fraction === "" ? [] : [{ text: row.fraction, style: "small" }]),
              ...(row.indicative ? [{ text: words("register.indicativeText"), style: "small" }] : []),
              ...(criteria.length === 0 ? [] : [{ text: words("register.tied", { list: criteria.join(", ") }), style: "small" }]),
            ],
          },
          {
            stack: [
              { text: row.population, style: "small" },
              ...(row.excluded === "" ? [] : [{ text: words("register.excludedText", { list: row.excluded }), style: "small" }]),
            ],
          },
        ];
      }),
      { rowHeaders: 1 },
    ),
  ];
}

function classes(writing: Writing, { categories }: RegisterReport): readonly ReportNode[] {
  const { words } = writing;
  const classed = categories.filter(({ kano }) => kano !== undefined);
  if (classed.length === 0) return [];
  return [
    sectionTitle(words("register.kanoCaption")),
    ...dataTable(
      writing,
      words("register.kanoText"),
      [
        { head: words("register.subject"), width: "*" },
        { head: words("register.kanoHead"), width: 230 },
      ],
      classed.map(({ name, kano = "basic" }): readonly Cell[] => [
        { text: name, style: "tableCell", ...langOf(writing) },
        cell(words(`register.kano.${kano}`)),
      ]),
      { rowHeaders: 1 },
    ),
  ];
}

function compared(writing: Writing, { figures, earlier }: RegisterReport): readonly ReportNode[] {
  const { words, language } = writing;
  if (earlier === undefined) return [];
  const rows = comparedRows(writing, figures, earlier.figures);
  const table = (caption: string, list: readonly ComparedRow[]) =>
    list.length === 0
      ? []
      : dataTable(
          writing,
          caption,
          [
            { head: words("register.name"), width: "*" },
            { head: words("register.nowHead"), width: 84, figure: true },
            { head: words("register.beforeHead"), width: 84, figure: true },
            { head: words("register.differenceHead"), width: 92, figure: true },
            { head: words("register.judgementHead"), width: 86 },
          ],
          list.map((row): readonly Cell[] => [
            cell(row.name),
            { text: row.now, style: "figure" },
            { text: row.before, style: "figure" },
            { text: row.difference, style: "figure" },
            cell(row.judgement),
          ]),
          { rowHeaders: 1 },
        );
  const period = { from: formatDate(earlier.from, language), to: formatDate(earlier.to, language) };
  return [
    sectionTitle(words("register.compared"), { tocItem: true }),
    { text: words("register.comparedText", { name: earlier.name, ...period }), style: "body" },
    { text: rows.received, style: "body" },
    ...table(words("register.comparedCaption"), rows.shares),
    ...table(words("register.paretoCaption"), rows.categories),
  ];
}
