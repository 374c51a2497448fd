import type { PDFDocument, Reference } from "pdfkit";

/**
 * The structure tree of one report. It is built whole before layout, in reading order; drawing only fills the slots with
 * what was put on which page. So a cell without text still exists, and text that breaks over pages stays in its place.
 */

export type Role =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "Span"
  | "Link"
  | "Reference"
  | "Note"
  | "Caption"
  | "Figure"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "TOC"
  | "TOCI";

export type ListNumbering = "None" | "Disc" | "Circle" | "Square" | "Decimal" | "UpperRoman" | "LowerRoman" | "UpperAlpha" | "LowerAlpha";

export type Attributes = {
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly scope?: "Column" | "Row";
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly listNumbering?: ListNumbering;
};

/** left, bottom, right, top in the page's own coordinates */
type Box = readonly [number, number, number, number];

export type StructureElement = {
  readonly role: Role;
  readonly attributes: Attributes;
  readonly kids: (StructureElement | Slot)[];
  /** Where a figure was drawn. */
  box?: Box;
};

/** A place among an element's kids that drawing fills. */
export type Slot = { readonly owner: StructureElement; readonly pieces: Piece[] };

type Piece =
  | { readonly kind: "content"; readonly page: Reference; readonly contentId: number }
  | { readonly kind: "annotation"; readonly page: Reference; readonly annotation: Reference };

/** The document's side of the tree: which element owns a page's marked content, or an annotation. */
export type ParentTree = {
  readonly entries: (readonly StructureElement[] | StructureElement)[];
  readonly keyOfPage: Map<Reference, number>;
};

export function addElement(parent: StructureElement | undefined, role: Role, attributes: Attributes = {}): StructureElement {
  const element: StructureElement = { role, attributes, kids: [] };
  parent?.kids.push(element);
  return element;
}

export function addSlot(owner: StructureElement): Slot {
  const slot: Slot = { owner, pieces: [] };
  owner.kids.push(slot);
  return slot;
}

export function newParentTree(): ParentTree {
  return { entries: [], keyOfPage: new Map() };
}

/** Records a stretch of marked content on the page and returns its number there. */
export function addContent(tree: ParentTree, slot: Slot, page: Reference): number {
  let key = tree.keyOfPage.get(page);
  if (key === undefined) {
    key = tree.entries.length;
    tree.entries.push([]);
    tree.keyOfPage.set(page, key);
    page.data.StructParents = key;
  }
  const owners = tree.entries[key] as StructureElement[]; // A page's entry is always a list.
  owners.push(slot.owner);
  const contentId = owners.length - 1;
  slot.pieces.push({ kind: "content", page, contentId });
  return contentId;
}

/** Records an annotation, which must carry the returned key as its StructParent. */
export function addAnnotation(tree: ParentTree, slot: Slot, page: Reference, annotation: Reference): number {
  tree.entries.push(slot.owner);
  slot.pieces.push({ kind: "annotation", page, annotation });
  return tree.entries.length - 1;
}

/** Writes the tree; called once, after the last page is drawn and before the document ends. */
export function writeStructure(document: PDFDocument, root: StructureElement, tree: ParentTree): void {
  const references = new Map<StructureElement, Reference>();
  const treeRoot = document.getStructTreeRoot();
  const top = writeElement(document, root, treeRoot, references);
  treeRoot.data.K = [top];
  treeRoot.data.ParentTreeNextKey = tree.entries.length;
  const owner = (element: StructureElement) => required(references.get(element), element.role);
  treeRoot.data.ParentTree = {
    Nums: tree.entries.flatMap((entry, key) => [key, "role" in entry ? owner(entry) : entry.map(owner)]),
  };
}

function writeElement(
  document: PDFDocument,
  element: StructureElement,
  parent: Reference,
  references: Map<StructureElement, Reference>,
): Reference {
  const { attributes } = element;
  const reference = document.ref({ Type: "StructElem", S: element.role, P: parent });
  references.set(element, reference);
  const { data } = reference;
  if (attributes.lang !== undefined) data.Lang = text(attributes.lang);
  if (attributes.alt !== undefined) data.Alt = text(attributes.alt);
  if (attributes.actualText !== undefined) data.ActualText = text(attributes.actualText);
  if (element.role === "Note") data.ID = text(`note-${reference.id}`);
  const attributeObjects = attributesOf(element);
  if (attributeObjects.length > 0) data.A = attributeObjects;
  data.Pg = firstPage(element);
  data.K = element.kids.flatMap((kid): unknown[] => {
    if ("pieces" in kid) return kid.pieces.map((piece) => pieceEntry(piece, data.Pg));
    return hasMeaning(kid) ? [writeElement(document, kid, reference, references)] : [];
  });
  reference.end();
  return reference;
}

/** The page that its bare content numbers are on. */
function firstPage(element: StructureElement): Reference | undefined {
  for (const kid of element.kids) {
    const content = "pieces" in kid ? kid.pieces.find((piece) => piece.kind === "content") : undefined;
    if (content !== undefined) return content.page;
  }
  return undefined;
}

function pieceEntry(piece: Piece, page: unknown): unknown {
  switch (piece.kind) {
    case "content":
      return piece.page === page ? piece.contentId : { Type: "MCR", Pg: piece.page, MCID: piece.contentId };
    case "annotation":
      return { Type: "OBJR", Pg: piece.page, Obj: piece.annotation };
  }
}

/** An empty paragraph says nothing; an empty cell keeps its row regular. */
function hasMeaning(element: StructureElement): boolean {
  if (element.role === "TD" || element.role === "TH") return true;
  return element.kids.some((kid) => ("pieces" in kid ? kid.pieces.length > 0 : hasMeaning(kid)));
}

function attributesOf({ attributes, box, role }: StructureElement): Record<string, unknown>[] {
  const objects: Record<string, unknown>[] = [];
  if (role === "Figure" && box !== undefined) objects.push({ O: "Layout", Placement: "Block", BBox: box });
  if (attributes.listNumbering !== undefined) objects.push({ O: "List", ListNumbering: attributes.listNumbering });
  const table: Record<string, unknown> = {};
  if (attributes.scope !== undefined) table.Scope = attributes.scope;
  if (attributes.colSpan !== undefined) table.ColSpan = attributes.colSpan;
  if (attributes.rowSpan !== undefined) table.RowSpan = attributes.rowSpan;
  if (Object.keys(table).length > 0) objects.push({ O: "Table", ...table });
  return objects;
}

/** pdfkit writes a plain string as a name and a String object as text. */
export function text(value: string): object {
  return Object(value) as object;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`structure element without a reference: ${what}`);
  return value;
}
