import { entryOf, isStream, nameOf, textOf, unpack } from "../../../src/report/pdf/pdfFile.ts";
import { decodeText, isDictionary, type PdfValue } from "../../../src/report/pdf/pdfSyntax.ts";
import { kidsOf, type ReadDocument } from "./readStructure.ts";

/** The rules of PDF/A-3a and PDF/UA-1 about the file as a whole: its claims, metadata, colours, fonts and attachments. */
export async function documentFaults({ file, catalog, pages }: ReadDocument): Promise<readonly string[]> {
  const faults: string[] = [];
  const rule = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  rule(entryOf(file, entryOf(file, catalog, "MarkInfo"), "Marked") === true, "the file does not say that it is tagged");
  rule((textOf(entryOf(file, catalog, "Lang")) ?? "") !== "", "the document has no language");
  rule(entryOf(file, entryOf(file, catalog, "ViewerPreferences"), "DisplayDocTitle") === true, "viewers do not show the title");
  rule(file.trailer.entries.has("ID"), "the file has no identifier");
  rule(!file.trailer.entries.has("Encrypt"), "the file is encrypted");
  const [intent] = kidsOf(file, catalog, "OutputIntents");
  rule(nameOf(entryOf(file, intent, "S")) === "GTS_PDFA1" && isStream(entryOf(file, intent, "DestOutputProfile")), "no colour profile");

  const metadata = entryOf(file, catalog, "Metadata");
  const unpacked = isStream(metadata) ? await unpack(file, metadata, 1024 * 1024) : "unreadable";
  const xmp = typeof unpacked === "string" ? "" : new TextDecoder().decode(unpacked);
  faults.push(...metadataFaults(xmp, (key) => infoEntry(entryOf(file, entryOf(file, file.trailer, "Info"), key))));

  for (const page of pages) {
    for (const [name, font] of page.fonts) {
      rule(font.isEmbedded, `font ${font.name} is not embedded`);
      rule(font.hasUnicode, `font ${font.name} does not say what its characters are`);
      const codes = page.stretches.flatMap(({ shown }) => shown.filter((text) => text.font === name).flatMap((text) => text.codes));
      rule(!codes.includes(0), `font ${font.name} lacks a character that is used`);
      rule(
        codes.every((code) => !["", "\0", "\ufeff"].includes(font.unicode.get(code) ?? "")),
        `font ${font.name} has a character without meaning`,
      );
    }
  }

  const [, ...specifications] = kidsOf(file, entryOf(file, entryOf(file, catalog, "Names"), "EmbeddedFiles"), "Names");
  for (const specification of specifications.filter((_, index) => index % 2 === 0)) {
    rule(nameOf(entryOf(file, specification, "AFRelationship")) !== undefined, "an attachment does not say how it relates to the document");
    rule(
      textOf(entryOf(file, specification, "F")) !== undefined && textOf(entryOf(file, specification, "UF")) !== undefined,
      "an attachment has no name",
    );
    const stream = entryOf(file, entryOf(file, specification, "EF"), "F");
    rule(nameOf(entryOf(file, stream, "Subtype")) !== undefined, "an attachment has no type");
    rule(entryOf(file, entryOf(file, stream, "Params"), "ModDate") !== undefined, "an attachment has no date");
    rule(kidsOf(file, catalog, "AF").length > 0, "the document does not name its attachments");
  }
  return faults;
}

function infoEntry(value: PdfValue | undefined): string | undefined {
  if (isDictionary(value)) return undefined;
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "string" ? decodeText(value) : undefined;
}

function metadataFaults(xmp: string, info: (key: string) => string | undefined): readonly string[] {
  const faults: string[] = [];
  if (!/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp)) faults.push("the metadata do not claim PDF/A-3a");
  if (!xmp.includes("<pdfuaid:part>1</pdfuaid:part>")) faults.push("the metadata do not claim PDF/UA-1");
  if (/&(?!(amp|lt|gt|quot);)/.test(xmp)) faults.push("the metadata are not XML");
  const inMetadata = (pattern: RegExp) => unescapeXml(pattern.exec(xmp)?.[1]);
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["Title", inMetadata(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)</)],
    ["Author", inMetadata(/<dc:creator>\s*<rdf:Seq>\s*<rdf:li>([^<]*)</)],
    ["Subject", inMetadata(/<dc:description>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)</)],
    ["Keywords", inMetadata(/<pdf:Keywords>([^<]*)</)],
    ["Producer", inMetadata(/<pdf:Producer>([^<]*)</)],
    ["Creator", inMetadata(/<xmp:CreatorTool>([^<]*)</)],
    ["CreationDate", pdfMoment(inMetadata(/<xmp:CreateDate>([^<]*)</))],
    ["ModDate", pdfMoment(inMetadata(/<xmp:ModifyDate>([^<]*)</))],
  ];
  for (const [key, value] of pairs) if (info(key) !== value) faults.push(`${key} differs: "${info(key)}" and "${value}"`);
  return info("Title") ? faults : [...faults, "the document has no title"];
}

/** `2026-03-01T10:00:00Z` as PDF writes it. */
function pdfMoment(moment: string | undefined): string | undefined {
  return moment && `D:${moment.replace(/[-:TZ]/g, "")}Z`;
}

function unescapeXml(text: string | undefined): string | undefined {
  return text?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
