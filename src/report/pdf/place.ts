import type { Artifact } from "./mark.ts";
import { type Attributes, addElement, type StructureElement } from "./structure.ts";

/**
 * Where in the structure a node is being lowered: in the running text of the document, where each H1 opens a section;
 * inside one element; in an element that holds a lone paragraph's text itself (a cell, a list item); or outside the
 * structure altogether.
 */
export type Place =
  | { readonly kind: "flow"; readonly flow: Flow }
  | { readonly kind: "inside"; readonly element: StructureElement }
  | { readonly kind: "holder"; readonly element: StructureElement }
  | { readonly kind: "artifact"; readonly artifact: Artifact };

export type Flow = { readonly root: StructureElement; section: StructureElement };

export function newFlow(root: StructureElement): Flow {
  return { root, section: root };
}

export function openSection(flow: Flow): void {
  flow.section = addElement(flow.root, "Sect");
}

/** The element that a new child belongs to; none for an artifact. */
export function elementOf(place: Place): StructureElement | undefined {
  switch (place.kind) {
    case "flow":
      return place.flow.section;
    case "inside":
    case "holder":
      return place.element;
    case "artifact":
      return undefined;
  }
}

/** The place for a container's parts. A container in another language needs an element to say so. */
export function placeOfParts(place: Place, lang: string | undefined): Place {
  const element = elementOf(place);
  if (element === undefined) return place;
  if (lang !== undefined) return { kind: "inside", element: addElement(element, "Div", { lang }) };
  return place.kind === "holder" ? { kind: "inside", element } : place;
}

/** Adds an element with this role at the place, and answers the place inside it; an artifact stays one. */
export function enter(place: Place, role: StructureElement["role"], attributes: Attributes = {}): Place {
  const parent = elementOf(place);
  return parent === undefined ? place : { kind: "inside", element: addElement(parent, role, attributes) };
}
