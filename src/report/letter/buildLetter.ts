/** The letter that announces the audit to the auditee: who comes when, whom they want to speak to and what they ask for. */

import { lightPalette } from "../../charts/scoreColours.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import type { LetterModel } from "../../core/reporting/letterModel.ts";
import { formatDate, localeTag } from "../../i18n/format.ts";
import { brandOf } from "../brand.ts";
import type { Paragraph, ReportDefinition, ReportNode } from "../pdf/node.ts";
import { colours, page, stylesOf } from "../theme.ts";
import { wordsIn } from "../words.ts";
import { clip, langOf, listed, type Pen, sayIn } from "../writing.ts";
import { letterTables } from "./letterTables.ts";

export function buildLetter(letter: LetterModel, language: Language): ReportDefinition {
  const words = wordsIn(language);
  const brand = brandOf(letter.settings.colour);
  const palette = { ...lightPalette, accent: brand.accent };
  const pen: Pen = { model: letter, language, words, brand, palette, numbers: { figure: 0, table: 0 } };
  const name = clip(letter.assignment.organisation, 80);
  const title = words("letter.title");
  return {
    language: localeTag(language),
    title: name === "" ? title : `${title}: ${name}`,
    ...(letter.team[0] === undefined ? {} : { author: clip(letter.team[0].name, 80) }),
    subject: letter.norm[language],
    createdAt: `${letter.date}T00:00:00.000Z`,
    pageMargins: page.margins,
    styles: stylesOf(brand),
    defaultStyle: { fontSize: 10, color: colours.ink },
    content: [...head(pen, letter), ...opening(pen, letter), ...letterTables(pen, letter), ...practical(pen), ...closing(pen, letter)],
    header: (number) =>
      number === 1
        ? undefined
        : {
            margin: [page.margins[0], 34, page.margins[2], 0],
            text: name === "" ? title : `${name}   ${title}`,
            style: "furniture",
          },
    footer: (number, pages) => ({
      margin: [page.margins[0], 18, page.margins[2], 0],
      text: words("page.number", { page: number, pages }),
      style: "furniture",
      alignment: "right",
    }),
  };
}

/** Whom it is for, when it was written and what it is about. */
function head(pen: Pen, { assignment, date, kind, norm }: LetterModel): readonly ReportNode[] {
  const { words, language } = pen;
  const { organisation, unit, auditee } = assignment;
  const addressed = [
    { text: organisation, bold: true },
    { text: unit, bold: false },
    { text: auditee === "" ? "" : words("letter.attention", { name: clip(auditee, 120) }), bold: false },
  ].filter(({ text }) => text.trim() !== "");
  const lines = addressed.map(({ text, bold }): Paragraph => ({ text: clip(text, 160), fontSize: 11, bold, ...langOf(pen) }));
  return [
    ...(lines.length === 0 ? [] : [{ stack: lines, margin: [0, 4, 0, 26] as const }]),
    { text: words("letter.title"), heading: 1, fontSize: 21, bold: true, color: pen.brand.accent, margin: [0, 0, 0, 6] },
    {
      text: words("letter.subject", { kind: words(`kind.${kind}`), norm: sayIn(pen, norm) }),
      fontSize: 11.5,
      color: colours.muted,
      margin: [0, 0, 0, 2],
    },
    { text: formatDate(date, language), fontSize: 11.5, color: colours.muted, margin: [0, 0, 0, 22] },
  ];
}

function opening(pen: Pen, { assignment, kind, norm }: LetterModel): readonly ReportNode[] {
  const { words } = pen;
  const organisation = clip(assignment.organisation, 120) || words("letter.yourOrganisation");
  const what = { organisation, kind: words(`letter.kind.${kind}`), norm: sayIn(pen, norm) };
  return [
    { text: words("letter.greeting"), style: "body", margin: [0, 0, 0, 10] },
    { text: `${when(pen, assignment, what)} ${words("letter.inThis")}`, style: "body", margin: [0, 0, 0, 8] },
    { text: words("letter.purpose"), style: "body" },
    ...(assignment.scope.trim() === ""
      ? []
      : [{ text: words("letter.scope", { scope: clip(assignment.scope, 600) }), style: "body", ...langOf(pen) }]),
  ];
}

function when({ words, language }: Pen, { auditFrom, auditTo }: LetterModel["assignment"], what: Readonly<Record<string, string>>): string {
  const dates = { from: formatDate(auditFrom, language), to: formatDate(auditTo, language) };
  if (auditFrom !== "" && auditTo !== "") return words("letter.fromTo", { ...what, ...dates });
  return auditFrom === "" ? words("letter.noDates", what) : words("letter.from", { ...what, ...dates });
}

const requests = ["room", "hour", "alone", "confidential", "managers", "privacy", "device"] as const;

function practical({ words, brand }: Pen): readonly ReportNode[] {
  return [
    { text: words("letter.practical.title"), style: "h2", heading: 2, needs: 110 },
    { text: words("letter.practical.intro"), style: "body" },
    {
      ul: requests.map((request) => ({ text: words(`letter.practical.${request}`), margin: [0, 0, 0, 3] as const })),
      markerColor: brand.accent,
      margin: [0, 0, 0, 10],
    },
  ];
}

function closing(pen: Pen, { team }: LetterModel): readonly ReportNode[] {
  const { words } = pen;
  const leads = team.filter(({ role }) => role === "leadAuditor").map(({ name }) => clip(name, 120));
  return [
    {
      unbreakable: true,
      stack: [
        { text: words("letter.questions"), style: "body", margin: [0, 4, 0, 16] },
        { text: words("letter.regards"), style: "body", margin: [0, 0, 0, 26] },
        ...(leads.length === 0 ? [] : [{ text: listed(pen, leads), style: "body", bold: true, margin: [0, 0, 0, 0] as const }]),
        { text: words("letter.signed"), style: "small" },
      ],
    },
  ];
}
