import type { DateOnly } from "../core/dossier/dossierSchema.ts";
import { localeTag } from "../i18n/format.ts";
import type { ReportDefinition, ReportNode } from "./pdf/node.ts";
import { colours, page, stylesOf } from "./theme.ts";
import type { Pen } from "./writing.ts";

export type LoosePages = {
  readonly title: string;
  readonly subject: string;
  readonly date: DateOnly;
  /** At the foot of every page, before the number. */
  readonly left: string;
  readonly content: readonly ReportNode[];
};

/** Pages without cover and contents, in the same house style as the report. */
export function loosePages({ language, words, brand }: Pen, { title, subject, date, left, content }: LoosePages): ReportDefinition {
  const [side, , otherSide] = page.margins;
  return {
    language: localeTag(language),
    title,
    subject,
    createdAt: `${date}T00:00:00.000Z`,
    pageMargins: [side, 40, otherSide, 46],
    styles: stylesOf(brand),
    defaultStyle: { fontSize: 10, color: colours.ink },
    content,
    footer: (number, pages) => ({
      margin: [side, 12, otherSide, 0],
      columns: [
        { width: "*", text: left, style: "furniture" },
        { width: 90, text: words("page.number", { page: number, pages }), style: "furniture", alignment: "right" },
      ],
    }),
  };
}
