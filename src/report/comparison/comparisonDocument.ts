import type { ComparedAudit } from "../../core/comparison/comparedAudit.ts";
import { compareYears } from "../../core/comparison/compareYears.ts";
import type { DateOnly } from "../../core/dossier/dossierSchema.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { brandOf } from "../brand.ts";
import { loosePages } from "../loosePages.ts";
import type { ReportDefinition } from "../pdf/node.ts";
import { wordsIn } from "../words.ts";
import { clip, langOf, newPen } from "../writing.ts";
import { comparisonBody } from "./comparisonBody.ts";

type ComparisonOptions = { readonly language: Language; readonly date: DateOnly };

/** Audits laid side by side, as a document of its own. */
export function comparisonDocument(audits: readonly ComparedAudit[], { language, date }: ComparisonOptions): ReportDefinition {
  const words = wordsIn(language);
  const pen = newPen(language, audits[0]?.language ?? language, words, brandOf(""));
  const organisations = [...new Set(audits.map(({ organisation }) => organisation.trim()))].filter((name) => name !== "");
  const names = clip(organisations.join(", "), 120);
  const title = words("compare.document");
  return loosePages(pen, {
    title: names === "" ? title : `${title}: ${names}`,
    subject: title,
    date,
    left: names === "" ? title : `${names}   ${title}`,
    content: [
      { text: title, style: "h1", heading: 1, margin: [0, 0, 0, 4] },
      {
        text: [names, formatDate(date, language)].filter((part) => part !== "").join("   "),
        style: "small",
        margin: [0, 0, 0, 14],
        ...langOf(pen),
      },
      ...comparisonBody(pen, compareYears(audits)),
      { text: words("cover.noCertificate"), style: "body", bold: true, margin: [0, 10, 0, 0] },
    ],
  });
}
