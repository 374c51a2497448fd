import { entryOf, isList, isStream, nameOf, openPdf, type PdfFile, unpack } from "../../../src/report/pdf/pdfFile.ts";
import { isDictionary, latin1, type PdfDictionary, type PdfValue } from "../../../src/report/pdf/pdfSyntax.ts";
import { readOperations, readStretches, type Stretch } from "./contentStream.ts";

/** One element of the tree with the text that is drawn in it, in the order of the tree. */
export type StructureNode = {
  readonly role: string;
  readonly dictionary: PdfDictionary;
  readonly attributes: ReadonlyMap<string, PdfValue>;
  readonly kids: readonly (StructureNode | Leaf)[];
};
export type Leaf =
  | { readonly kind: "content"; readonly page: number; readonly contentId: number; readonly text: string }
  | { readonly kind: "annotation"; readonly page: number; readonly object: number };

type ReadPage = {
  readonly dictionary: PdfDictionary;
  readonly object: number;
  readonly stretches: readonly Stretch[];
  readonly faults: readonly string[];
  readonly fonts: ReadonlyMap<string, ReadFont>;
  readonly artifactText: string;
};
type ReadFont = {
  readonly name: string;
  readonly unicode: ReadonlyMap<number, string>;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
};

export type ReadDocument = {
  readonly file: PdfFile;
  readonly catalog: PdfValue;
  readonly pages: readonly ReadPage[];
  readonly root: StructureNode | undefined;
};

export async function readStructure(bytes: Uint8Array): Promise<ReadDocument> {
  const opened = openPdf(bytes);
  if (opened.kind !== "opened") throw new Error(`not a readable PDF: ${opened.kind}`);
  const { file } = opened;
  const catalog = entryOf(file, file.trailer, "Root") ?? null;
  const references = kidsOf(file, entryOf(file, catalog, "Pages"), "Kids");
  const pages = await Promise.all(references.map((reference) => readPage(file, reference)));
  const top = entryOf(file, catalog, "StructTreeRoot");
  const [first] = kidsOf(file, top, "K");
  return { file, catalog, pages, root: first === undefined ? undefined : readElement(file, first, pages) };
}

/** What a reader hears of an element, its children included. */
export function textIn(node: StructureNode | Leaf): string {
  if ("kind" in node) return node.kind === "content" ? node.text : "";
  return node.kids.map(textIn).join("");
}

export function allElements(node: StructureNode): readonly StructureNode[] {
  return [node, ...elementsIn(node).flatMap(allElements)];
}

export function elementsIn(node: StructureNode): readonly StructureNode[] {
  return node.kids.filter((kid): kid is StructureNode => "role" in kid);
}

/** The tree on lines, two spaces in per level, with the text of the innermost elements. */
export function outlineOf(node: StructureNode, depth = 0): string {
  const leaf = node.kids.filter((kid): kid is Leaf => "kind" in kid);
  const words = leaf.map(textIn).join("").trim();
  const line = `${"  ".repeat(depth)}${node.role}${words === "" ? "" : ` ${words}`}`;
  return [line, ...elementsIn(node).map((kid) => outlineOf(kid, depth + 1))].join("\n");
}

/** Values in a list, or the one value that stands for a list of one; references stay references. */
export function kidsOf(file: PdfFile, holder: PdfValue | undefined, key: string): readonly PdfValue[] {
  const resolved = file.resolve(holder);
  if (!isDictionary(resolved)) return [];
  const raw = resolved.entries.get(key);
  if (raw === undefined) return [];
  const value = file.resolve(raw);
  return isList(value) ? value : [raw];
}

export function objectOf(value: PdfValue | undefined): number {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference" ? value.id : -1;
}

async function readPage(file: PdfFile, reference: PdfValue): Promise<ReadPage> {
  const dictionary = file.resolve(reference);
  if (!isDictionary(dictionary)) throw new Error("a page is no dictionary");
  const content = entryOf(file, dictionary, "Contents");
  const unpacked = isStream(content) ? await unpack(file, content, 64 * 1024 * 1024) : "unreadable";
  if (typeof unpacked === "string") throw new Error(`a page's content is ${unpacked}`);
  const fontEntries = entryOf(file, entryOf(file, dictionary, "Resources"), "Font");
  const fonts = new Map<string, ReadFont>();
  if (isDictionary(fontEntries)) for (const [name, font] of fontEntries.entries) fonts.set(name, await readFont(file, font));
  const { stretches, faults } = readStretches(readOperations(unpacked));
  const artifactText = stretches
    .filter(({ kind }) => kind === "artifact")
    .map((stretch) => decode(stretch, fonts))
    .join("\n");
  return { dictionary, object: objectOf(reference), stretches, faults, fonts, artifactText };
}

function decode(stretch: Stretch, fonts: ReadonlyMap<string, ReadFont>): string {
  return stretch.shown.map(({ font, codes }) => codes.map((code) => fonts.get(font)?.unicode.get(code) ?? "").join("")).join("");
}

async function readFont(file: PdfFile, font: PdfValue): Promise<ReadFont> {
  const [descendant] = kidsOf(file, font, "DescendantFonts");
  const descriptor = entryOf(file, descendant ?? font, "FontDescriptor");
  const map = entryOf(file, font, "ToUnicode");
  const unpacked = isStream(map) ? await unpack(file, map, 1024 * 1024) : "unreadable";
  return {
    name: nameOf(entryOf(file, font, "BaseFont")) ?? "",
    isEmbedded: isStream(entryOf(file, descriptor, "FontFile2")) || isStream(entryOf(file, descriptor, "FontFile3")),
    hasUnicode: typeof unpacked !== "string",
    unicode: typeof unpacked === "string" ? new Map() : readCharacterMap(latin1(unpacked)),
  };
}

/** Ranges of the form `<first> <last> [<text> <text> ...]`. */
function readCharacterMap(map: string): ReadonlyMap<number, string> {
  const unicode = new Map<number, string>();
  for (const [, first = "", texts = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    [...texts.matchAll(/<([\w ]*)>/g)].forEach(([, units = ""], offset) => {
      const codes =
        units.trim() === ""
          ? []
          : units
              .trim()
              .split(" ")
              .map((unit) => Number.parseInt(unit, 16));
      unicode.set(Number.parseInt(first, 16) + offset, String.fromCharCode(...codes));
    });
  }
  return unicode;
}

function readElement(file: PdfFile, value: PdfValue, pages: readonly ReadPage[]): StructureNode {
  const dictionary = file.resolve(value);
  if (!isDictionary(dictionary)) throw new Error("a structure element is no dictionary");
  const ownPage = pageNumber(dictionary.entries.get("Pg"), pages);
  const attributes = new Map<string, PdfValue>();
  for (const one of kidsOf(file, dictionary, "A")) {
    const entries = file.resolve(one);
    if (isDictionary(entries)) for (const [key, attribute] of entries.entries) attributes.set(key, attribute);
  }
  const kids = kidsOf(file, dictionary, "K").map((kid): StructureNode | Leaf => {
    if (typeof kid === "number") return contentLeaf(ownPage, kid, pages);
    const resolved = file.resolve(kid);
    const type = nameOf(entryOf(file, resolved, "Type"));
    if (!isDictionary(resolved)) throw new Error("a kid of a structure element is nothing known");
    const page = pageNumber(resolved.entries.get("Pg"), pages);
    if (type === "MCR") return contentLeaf(page, Number(resolved.entries.get("MCID")), pages);
    if (type === "OBJR") return { kind: "annotation", page, object: objectOf(resolved.entries.get("Obj")) };
    return readElement(file, kid, pages);
  });
  return { role: nameOf(entryOf(file, dictionary, "S")) ?? "", dictionary, attributes, kids };
}

function contentLeaf(page: number, contentId: number, pages: readonly ReadPage[]): Leaf {
  const found = pages[page];
  const stretch = found?.stretches.find((one) => one.contentId === contentId);
  return { kind: "content", page, contentId, text: found && stretch ? decode(stretch, found.fonts) : "" };
}

function pageNumber(reference: PdfValue | undefined, pages: readonly ReadPage[]): number {
  return pages.findIndex((page) => page.object === objectOf(reference));
}
