import type { Cell, ReportDefinition, ReportNode } from "../../src/report/pdf/node.ts";

export type SaidHeading = { readonly level: number; readonly text: string; readonly listed: boolean };

/** Every paragraph of a document in order, as plain text. */
export function paragraphsIn(definition: ReportDefinition): readonly string[] {
  return definition.content.flatMap(said);
}

export function headingsIn(definition: ReportDefinition): readonly SaidHeading[] {
  return definition.content
    .flatMap(nodesIn)
    .flatMap((node) =>
      typeof node === "object" && "text" in node && node.heading !== undefined
        ? [{ level: node.heading, text: said(node).join(""), listed: node.tocItem === true }]
        : [],
    );
}

export function nodesIn(node: ReportNode): readonly ReportNode[] {
  return [node, ...partsOf(node).flatMap(nodesIn)];
}

function said(node: ReportNode): readonly string[] {
  if (typeof node === "string") return [node];
  if ("text" in node) {
    if (typeof node.text === "string") return [node.text];
    return [node.text.map((run) => (typeof run === "string" ? run : "text" in run ? run.text : "")).join("")];
  }
  if ("svg" in node) return [node.alt ?? ""];
  return partsOf(node).flatMap(said);
}

function partsOf(node: ReportNode): readonly ReportNode[] {
  if (typeof node === "string") return [];
  if ("stack" in node) return node.stack;
  if ("columns" in node) return node.columns;
  if ("ul" in node) return node.ul;
  if ("ol" in node) return node.ol;
  if ("table" in node)
    return node.table.body.flat().filter((cell: Cell): cell is ReportNode => typeof cell === "string" || Object.keys(cell).length > 0);
  return [];
}
