import type { Lowered, LowerPart } from "./lowering.ts";
import type { Mark } from "./mark.ts";
import type { OrderedList, ReportNode, UnorderedList } from "./node.ts";
import { elementOf, type Place } from "./place.ts";
import { addElement, addSlot, type ListNumbering, type StructureElement } from "./structure.ts";

/** A list of items, each a label and a body. A list directly among the items belongs to the item before it. */
export function lowerList(node: UnorderedList | OrderedList, place: Place, lowerPart: LowerPart): Lowered {
  const parent = elementOf(place);
  const list = parent && addElement(parent, "L", { listNumbering: numberingOf(node), ...(node.lang && { lang: node.lang }) });
  let bodyBefore: StructureElement | undefined;
  const lowerItem = (item: ReportNode): Lowered => {
    if (list === undefined) return lowerPart(item, place);
    if (isList(item) && bodyBefore !== undefined) return lowerPart(item, { kind: "inside", element: bodyBefore });
    const itemElement = addElement(list, "LI");
    const label = labelOf(itemElement, node);
    bodyBefore = addElement(itemElement, "LBody");
    return { ...lowerPart(item, { kind: "holder", element: bodyBefore }), label };
  };
  const { lang: _lang, artifact: _artifact, ...look } = node;
  return "ul" in node ? { ...look, ul: node.ul.map(lowerItem) } : { ...look, ol: node.ol.map(lowerItem) };
}

/** Bullets are drawn, not written: the structure says what they stand for. */
function labelOf(item: StructureElement, node: UnorderedList | OrderedList): Mark {
  const label = addElement(item, "Lbl", "ul" in node ? { actualText: "•" } : {});
  return { kind: "content", slot: addSlot(label) };
}

function isList(node: ReportNode): boolean {
  return typeof node === "object" && ("ul" in node || "ol" in node);
}

function numberingOf(node: UnorderedList | OrderedList): ListNumbering {
  const type = node.type ?? ("ul" in node ? "disc" : "decimal");
  switch (type) {
    case "none":
      return "None";
    case "disc":
      return "Disc";
    case "circle":
      return "Circle";
    case "square":
      return "Square";
    case "decimal":
      return "Decimal";
    case "lower-alpha":
      return "LowerAlpha";
    case "upper-alpha":
      return "UpperAlpha";
    case "lower-roman":
      return "LowerRoman";
    case "upper-roman":
      return "UpperRoman";
  }
}
