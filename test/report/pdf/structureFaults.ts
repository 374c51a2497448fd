import { entryOf, isList, nameOf, textOf } from "../../../src/report/pdf/pdfFile.ts";
import type { PdfValue } from "../../../src/report/pdf/pdfSyntax.ts";
import { documentFaults } from "./documentFaults.ts";
import {
  allElements,
  elementsIn,
  kidsOf,
  type Leaf,
  objectOf,
  type ReadDocument,
  readStructure,
  type StructureNode,
  textIn,
} from "./readStructure.ts";

/**
 * What a validator of PDF/A-3a and PDF/UA-1 would hold against a file. Not all of their rules: those that a writer of
 * reports can break, each shown to fire by a test.
 */
export async function faultsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await readStructure(bytes);
  const { root } = document;
  const faults = [...(await documentFaults(document)), ...pageFaults(document)];
  if (root === undefined) return [...faults, "the structure tree is empty"];
  return [...new Set([...faults, ...ownershipFaults(document, root), ...shapeFaults(document, root)])];
}

function pageFaults({ file, pages }: ReadDocument): readonly string[] {
  return pages.flatMap((page, index) => {
    const faults = [...page.faults];
    if (page.stretches.some(({ kind }) => kind === "unmarked")) faults.push("something is drawn outside the structure");
    for (const { kind, artifactType } of page.stretches) {
      if (kind === "artifact" && !["Layout", "Pagination"].includes(artifactType ?? "")) faults.push("an artifact of no known type");
    }
    if (nameOf(entryOf(file, page.dictionary, "Tabs")) !== "S") faults.push("the tab order does not follow the structure");
    for (const annotation of kidsOf(file, page.dictionary, "Annots")) {
      if ((textOf(entryOf(file, annotation, "Contents")) ?? "") === "") faults.push("a link without words");
      if (typeof entryOf(file, annotation, "StructParent") !== "number") faults.push("a link outside the structure");
      const flags = entryOf(file, annotation, "F");
      if (typeof flags !== "number" || (flags & 4) === 0) faults.push("a link that does not print");
    }
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
}

/** Every piece of content and every annotation belongs to one element, and both sides say so. */
function ownershipFaults({ file, catalog, pages }: ReadDocument, root: StructureNode): readonly string[] {
  const faults: string[] = [];
  const numbers = kidsOf(file, entryOf(file, entryOf(file, catalog, "StructTreeRoot"), "ParentTree"), "Nums");
  const parents = new Map<number, PdfValue>();
  for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(Number(numbers[at]), numbers[at + 1] ?? null);
  const owners = new Map<string, StructureNode>();
  for (const element of allElements(root)) {
    for (const kid of element.kids.filter((one): one is Leaf => "kind" in one)) {
      const key = kid.kind === "content" ? `content ${kid.page} ${kid.contentId}` : `annotation ${kid.object}`;
      if (owners.has(key)) faults.push(`${key} has two owners`);
      owners.set(key, element);
    }
  }
  pages.forEach((page, index) => {
    const own = parents.get(Number(entryOf(file, page.dictionary, "StructParents")));
    const list = isList(file.resolve(own)) ? (file.resolve(own) as readonly PdfValue[]) : [];
    for (const { contentId, kind, tag } of page.stretches) {
      if (kind !== "content" || contentId === undefined) continue;
      const owner = owners.get(`content ${index} ${contentId}`);
      if (owner === undefined) faults.push(`page ${index + 1}: content ${contentId} has no element`);
      else if (file.resolve(list[contentId]) !== owner.dictionary)
        faults.push(`page ${index + 1}: content ${contentId} names another parent`);
      else if (owner.role !== tag) faults.push(`page ${index + 1}: ${tag} belongs to ${owner.role}`);
    }
    for (const annotation of kidsOf(file, page.dictionary, "Annots")) {
      const owner = owners.get(`annotation ${objectOf(annotation)}`);
      const named = file.resolve(parents.get(Number(entryOf(file, annotation, "StructParent"))));
      if (owner?.role !== "Link" || named !== owner.dictionary) faults.push(`page ${index + 1}: a link has no Link element`);
      const leaf = owner?.kids.find((kid) => "kind" in kid && kid.kind === "annotation" && kid.object === objectOf(annotation));
      if (leaf !== undefined && "page" in leaf && leaf.page !== index)
        faults.push(`page ${index + 1}: a link is said to be on another page`);
    }
  });
  return faults;
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TOCI: ["TOC"],
  Reference: ["TOCI"],
};
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Table: ["TR", "Caption"],
  TR: ["TH", "TD"],
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  TOC: ["TOCI"],
};
const ROLES = new Set(
  "Document Sect Div H1 H2 H3 H4 P Span Link Reference Note Caption Figure L LI Lbl LBody Table TR TH TD TOC TOCI".split(" "),
);

function shapeFaults({ file }: ReadDocument, root: StructureNode): readonly string[] {
  const faults: string[] = [];
  const noteIds = new Set<string>();
  let level = 0;
  if (root.role !== "Document") faults.push("the structure does not start with the document");
  for (const element of allElements(root)) {
    const { role, dictionary, attributes } = element;
    if (!ROLES.has(role)) faults.push(`${role} is no known role`);
    for (const kid of elementsIn(element)) {
      if (file.resolve(kid.dictionary.entries.get("P")) !== dictionary) faults.push(`${kid.role} names another parent`);
      if (PARENTS[kid.role] !== undefined && !PARENTS[kid.role]?.includes(role)) faults.push(`${kid.role} inside ${role}`);
      if (KIDS[role] !== undefined && !KIDS[role]?.includes(kid.role)) faults.push(`${kid.role} inside ${role}`);
    }
    if (/^H\d$/.test(role)) {
      if (Number(role[1]) > level + 1) faults.push(`${role} follows H${level}`);
      level = Number(role[1]);
      if (textIn(element).trim() === "") faults.push("an empty heading");
    }
    if (role === "Figure") {
      if ((textOf(entryOf(file, dictionary, "Alt")) ?? "") === "") faults.push("a figure without words");
      const box = attributes.get("BBox");
      if (!isList(box) || box.length !== 4 || Number(box[2]) <= Number(box[0]) || Number(box[3]) <= Number(box[1]))
        faults.push("a figure without a box");
    }
    if (role === "Link" && !element.kids.some((kid) => "kind" in kid && kid.kind === "annotation")) faults.push("a Link without a link");
    if (role === "TH" && !["Column", "Row"].includes(nameOf(attributes.get("Scope")) ?? "")) faults.push("a header cell without a scope");
    if (role === "L" && nameOf(attributes.get("ListNumbering")) === undefined) faults.push("a list without a numbering");
    if (role === "Table") faults.push(...tableFaults(element));
    if (role === "Note") {
      const id = textOf(entryOf(file, dictionary, "ID"));
      if (id === undefined || noteIds.has(id)) faults.push("a note without an id of its own");
      else noteIds.add(id);
    }
  }
  return faults;
}

/** Rows of equal width, spans counted; a caption first or last; headers where there is data. */
function tableFaults(table: StructureNode): readonly string[] {
  const faults: string[] = [];
  const kids = elementsIn(table);
  const captionAt = kids.findIndex(({ role }) => role === "Caption");
  if (captionAt > 0 && captionAt < kids.length - 1) faults.push("a caption in the middle of a table");
  const rows = kids.filter(({ role }) => role === "TR");
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of elementsIn(row)) {
      const across = Number(cell.attributes.get("ColSpan") ?? 1);
      for (let down = 0; down < Number(cell.attributes.get("RowSpan") ?? 1); down++)
        widths[index + down] = (widths[index + down] ?? 0) + across;
    }
  });
  if (new Set(widths).size > 1) faults.push(`a table with rows of ${[...new Set(widths)].join(" and ")} cells`);
  if (!rows.some((row) => elementsIn(row).some(({ role }) => role === "TH"))) faults.push("a table without headers");
  return faults;
}
