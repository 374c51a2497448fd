import type { LetterModel } from "../../core/reporting/letterModel.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Cell, Paragraph, ReportNode } from "../pdf/node.ts";
import { cell, clip, dataTable, langOf, type Pen, sayIn, titleCell } from "../writing.ts";

/** The parts of the letter that are lists: the team, the groups, the appointments, the documents, and what else is looked at. */
export function letterTables(pen: Pen, letter: LetterModel): readonly ReportNode[] {
  return [...team(pen, letter), ...groups(pen, letter), ...appointments(pen, letter), ...documents(pen, letter), ...others(pen, letter)];
}

function title(text: string): Paragraph {
  return { text, style: "h2", heading: 2, needs: 110 };
}

function team(pen: Pen, { team: members }: LetterModel): readonly ReportNode[] {
  const { words } = pen;
  if (members.length === 0) return [];
  return [
    title(words("letter.team.title")),
    ...dataTable(
      pen,
      undefined,
      [
        { head: words("letter.team.name"), width: "*" },
        { head: words("letter.team.role"), width: 160 },
      ],
      members.map(({ name, role }): readonly Cell[] => [cell(clip(name, 120)), cell(words(`memberRole.${role}`))]),
      { rowHeaders: 1 },
    ),
  ];
}

function groups(pen: Pen, { plan: { roles } }: LetterModel): readonly ReportNode[] {
  const { words } = pen;
  const asked = roles.map((role) => ({ ...role, interviews: Math.max(role.asked, role.planned + role.held) }));
  const shown = asked.filter(({ interviews }) => interviews > 0);
  if (shown.length === 0) return [];
  const total = shown.reduce((sum, { interviews }) => sum + interviews, 0);
  return [
    title(words("letter.groups.title")),
    { text: words("letter.groups.intro", { count: total }), style: "body" },
    ...dataTable(
      pen,
      undefined,
      [
        { head: words("letter.groups.role"), width: "*" },
        { head: words("letter.groups.interviews"), width: 160, figure: true },
      ],
      shown.map(({ role, interviews }): readonly Cell[] => [cell(sayIn(pen, role)), { text: String(interviews), style: "figure" }]),
      { rowHeaders: 1 },
    ),
    { text: words("letter.groups.choose"), style: "body" },
  ];
}

function appointments(pen: Pen, { plan }: LetterModel): readonly ReportNode[] {
  const { words, language } = pen;
  const open = plan.appointments.filter(({ status }) => status !== "done");
  if (open.length === 0) return [];
  return [
    title(words("letter.appointments.title")),
    { text: words("letter.appointments.intro"), style: "body" },
    ...dataTable(
      pen,
      undefined,
      [
        { head: words("letter.appointments.day"), width: 92 },
        { head: words("letter.appointments.time"), width: 38 },
        { head: words("letter.appointments.role"), width: "*" },
        { head: words("letter.appointments.place"), width: 104 },
        { head: words("letter.appointments.auditor"), width: 92 },
      ],
      open.map(({ date, time, role, department, place, who }): readonly Cell[] => [
        cell(formatDate(date, language, "short")),
        cell(time),
        {
          stack: [
            cell(role === undefined ? clip(department, 120) : sayIn(pen, role)),
            ...(role === undefined || department === "" ? [] : [{ text: clip(department, 120), style: "small", ...langOf(pen) }]),
          ],
        },
        { text: clip(place, 120), style: "tableCell", ...langOf(pen) },
        cell(clip(who, 120)),
      ]),
    ),
  ];
}

function documents(pen: Pen, { plan }: LetterModel): readonly ReportNode[] {
  const { words, language } = pen;
  const asked = plan.documents.filter(({ status }) => status === "toDo" || status === "requested");
  const received = plan.documents.filter(({ status }) => status === "received").length;
  if (asked.length === 0) return [];
  const withPerson = asked.some(({ who }) => who !== "");
  return [
    title(words("letter.documents.title")),
    { text: words("letter.documents.intro"), style: "body" },
    ...dataTable(
      pen,
      undefined,
      [
        { head: words("letter.documents.number"), width: 22, figure: true },
        { head: words("letter.documents.document"), width: "*" },
        ...(withPerson ? [{ head: words("letter.documents.who"), width: 110 }] : []),
        { head: words("letter.documents.due"), width: 84 },
      ],
      asked.map((document, index): readonly Cell[] => [
        { text: String(index + 1), style: "figure" },
        titleCell(pen, document),
        ...(withPerson ? [{ text: clip(document.who, 120), style: "tableCell", ...langOf(pen) }] : []),
        cell(document.due === "" ? words("letter.documents.soon") : formatDate(document.due, language, "short")),
      ]),
    ),
    ...(received === 0 ? [] : [{ text: words("letter.documents.received", { count: received }), style: "small" }]),
  ];
}

/** In general words: an observation that is announced by day and subject is no observation any more. */
function others(pen: Pen, { plan, assignment }: LetterModel): readonly ReportNode[] {
  const { words, language } = pen;
  const open = new Set(plan.others.filter(({ status }) => status === "toDo" || status === "requested").map(({ kind }) => kind));
  const period = { from: formatDate(assignment.periodFrom, language), to: formatDate(assignment.periodTo, language) };
  const over = period.from === "" || period.to === "" ? words("letter.others.period") : words("letter.others.fromTo", period);
  const said = [
    ...(open.has("fileSample") ? [words("letter.others.fileSample", { period: over })] : []),
    ...(open.has("register") ? [words("letter.others.register", { period: over })] : []),
    ...(open.has("customerVoice") ? [words("letter.others.customerVoice")] : []),
    ...(open.has("observation") ? [words("letter.others.observation")] : []),
  ];
  if (said.length === 0) return [];
  return [
    title(words("letter.others.title")),
    {
      ul: said.map((text) => ({ text, margin: [0, 0, 0, 3] as const })),
      markerColor: pen.brand.accent,
      margin: [0, 0, 0, 8],
    },
  ];
}
