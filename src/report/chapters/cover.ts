import type { Assignment } from "../../core/dossier/dossierSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import type { ImageFigure, Paragraph, ReportNode, Table } from "../pdf/node.ts";
import { span } from "../span.ts";
import { cellPadding, colours, contentWidth, page, ruledTable } from "../theme.ts";
import { clip, langOf, sayIn, type Writing } from "../writing.ts";

/** Least height of the coloured band; a long name makes it higher, so that its text never runs onto the white. */
const leastBand = 300;
const titleTop = 116;
const longest = { title: 120, organisation: 90, unit: 120 };
const textWidth = contentWidth - 60;

/** `logo` is a PNG or JPEG, as bytes or as a data address. */
export function cover(writing: Writing, logo: string | Uint8Array | undefined): readonly ReportNode[] {
  const { model, words, brand } = writing;
  const { assignment, team } = model;
  const lead = team.filter(({ role }) => role === "leadAuditor").map(({ name }) => name);
  const band = bandHeight(writing);
  const facts: readonly (readonly [string, string, boolean])[] = [
    [words("cover.norm"), normWithEdition(writing), false],
    [words("cover.kind"), words(`kind.${model.kind}`), false],
    [words("cover.period"), span(writing, assignment.periodFrom, assignment.periodTo), false],
    [words("cover.fieldwork"), span(writing, assignment.auditFrom, assignment.auditTo), false],
    [words("cover.client"), clip(assignment.client, 140), true],
    [words("cover.leadAuditor"), clip(lead.join(", "), 140), false],
    [words("cover.date"), formatDate(model.date, writing.language), false],
    [words("cover.state"), words(model.final ? "state.final" : "state.draft"), false],
    [words("cover.classification"), words(`classification.${model.settings.classification}`), false],
    [words("cover.scope"), clip(assignment.scope, 420), true],
  ];
  return [
    { canvas: [{ type: "rect", x: 0, y: 0, w: page.width, h: band, color: brand.fill }], absolutePosition: { x: 0, y: 0 }, artifact: true },
    ...(logo === undefined ? [] : logoPlate(writing, logo)),
    {
      margin: [0, 40, 0, 0],
      stack: [titleOf(writing), ...nameOf(writing, assignment)],
    },
    factsTable(writing, facts, band + 34),
    {
      text: words("cover.noCertificate"),
      absolutePosition: { x: page.margins[0], y: page.height - 96 },
      bold: true,
      fontSize: 10.5,
      color: colours.ink,
    },
  ];
}

/** A white plate, so that a logo made for paper stays legible on any colour. */
function logoPlate({ words, model }: Writing, logo: string | Uint8Array): readonly ReportNode[] {
  const plate = { width: 132, height: 58 };
  const x = page.width - page.margins[2] - plate.width;
  const image: ImageFigure = {
    image: logo,
    alt: words("cover.logo", { organisation: clip(model.assignment.organisation, 120) }),
    fit: [plate.width - 20, plate.height - 16],
    absolutePosition: { x: x + 10, y: 44 },
  };
  return [
    {
      canvas: [{ type: "rect", x: 0, y: 0, w: plate.width, h: plate.height, r: 3, color: "#ffffff" }],
      absolutePosition: { x, y: 36 },
      artifact: true,
    },
    image,
  ];
}

function titleOf(writing: Writing): Paragraph {
  const title = clip(reportTitle(writing), longest.title);
  return {
    text: title,
    heading: 1,
    fontSize: titleSize(title),
    bold: true,
    color: writing.brand.onFill,
    lineHeight: 0.92,
    margin: [0, 0, 60, 16],
  };
}

/** `Rapport interne audit Klantbelang`; a norm whose name says what kind of audit it is speaks for itself. */
export function reportTitle({ words, model, language }: Writing): string {
  const kind = words(`kind.${model.kind}`);
  const name = model.norm.overall.kind === "readiness" ? model.norm.name[language] : model.norm.shortName[language];
  if (model.norm.overall.kind === "readiness") return name;
  return words("cover.title", { kind: language === "nl" ? kind.toLowerCase() : kind, norm: name });
}

/** A name that holds the edition already does not say it twice. */
export function normWithEdition(writing: Writing): string {
  const { norm } = writing.model;
  const name = sayIn(writing, norm.name);
  return name.includes(norm.version) ? name : `${name}, ${writing.words("cover.version", { version: norm.version })}`;
}

function titleSize(title: string): number {
  return title.length > 60 ? 22 : 30;
}

/** By the number of lines each text is likely to take, counted generously. */
function bandHeight(writing: Writing): number {
  const { organisation, unit } = writing.model.assignment;
  const title = clip(reportTitle(writing), longest.title);
  const height = (text: string, size: number) => Math.ceil((text.length * size * 0.58) / textWidth) * size * 1.43;
  const texts =
    height(title, titleSize(title)) + height(clip(organisation, longest.organisation), 18) + height(clip(unit, longest.unit), 12);
  return Math.max(leastBand, titleTop + texts + 42);
}

function nameOf(writing: Writing, { organisation, unit }: Assignment): readonly Paragraph[] {
  const { onFill } = writing.brand;
  const name = clip(organisation, longest.organisation);
  return [
    ...(name === "" ? [] : [{ text: name, fontSize: 18, color: onFill, margin: [0, 0, 60, 2] as const, ...langOf(writing) }]),
    ...(unit.trim() === ""
      ? []
      : [{ text: clip(unit, longest.unit), fontSize: 12, color: onFill, margin: [0, 0, 60, 0] as const, ...langOf(writing) }]),
  ];
}

function factsTable(writing: Writing, facts: readonly (readonly [string, string, boolean])[], top: number): ReportNode {
  const filled = facts.filter(([, value]) => value !== "");
  const table: Table = {
    rowHeaders: 1,
    absolutePosition: { x: page.margins[0], y: top },
    table: {
      widths: [128, contentWidth - 128 - 2 * cellPadding],
      body: filled.map(([name, value, isTyped]) => [
        { text: name, style: "label", margin: [0, 1.5, 0, 0] },
        { text: value, fontSize: 10.2, color: colours.ink, ...(isTyped ? langOf(writing) : {}) },
      ]),
    },
    layout: { ...ruledTable(writing.brand), paddingTop: () => 5, paddingBottom: () => 5 },
  };
  return table;
}
