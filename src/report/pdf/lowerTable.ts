import type { Lowered, LowerPart } from "./lowering.ts";
import type { Cell, Table } from "./node.ts";
import type { Place } from "./place.ts";
import { addElement, type StructureElement } from "./structure.ts";

/** A table of data: `place` is inside its Table element, or an artifact. */
export function lowerTable(node: Table, place: Place, lowerPart: LowerPart): Lowered {
  const { table, rowHeaders = 0 } = node;
  const { headerRows = 0 } = table;
  const covered = coveredPlaces(table.body);
  const body = table.body.map((row, rowIndex) => {
    const rowElement = place.kind === "inside" ? addElement(place.element, "TR") : undefined;
    return row.map((cell, column) => {
      if (covered.has(`${rowIndex},${column}`)) return {};
      const isColumnHeader = rowIndex < headerRows;
      const scope = isColumnHeader ? "Column" : column < rowHeaders ? "Row" : undefined;
      return lowerPart(contentOf(cell), rowElement === undefined ? place : { kind: "holder", element: addCell(rowElement, cell, scope) });
    });
  });
  return { ...lookOf(node), table: { ...tableLayoutOf(table), body } };
}

/** A grid for its looks: the cells' contents follow each other as they would in columns. */
export function lowerPresentation(node: Table, place: Place, lowerPart: LowerPart): Lowered {
  const covered = coveredPlaces(node.table.body);
  const body = node.table.body.map((row, rowIndex) =>
    row.map((cell, column) => (covered.has(`${rowIndex},${column}`) ? {} : lowerPart(contentOf(cell), place))),
  );
  return { ...lookOf(node), table: { ...tableLayoutOf(node.table), body } };
}

function addCell(row: StructureElement, cell: Cell, scope: "Column" | "Row" | undefined): StructureElement {
  const { colSpan = 1, rowSpan = 1 } = spansOf(cell);
  return addElement(row, scope === undefined ? "TD" : "TH", {
    ...(scope && { scope }),
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  });
}

/** The places that a spanning cell reaches over, as `row,column`. Refuses a table whose rows do not fill its columns. */
function coveredPlaces(body: Table["table"]["body"]): ReadonlySet<string> {
  const columns = body[0]?.length ?? 0;
  const covered = new Set<string>();
  body.forEach((row, rowIndex) => {
    if (row.length !== columns) throw new Error(`row ${rowIndex + 1} of a table has ${row.length} cells, the first has ${columns}`);
    row.forEach((cell, column) => {
      if (covered.has(`${rowIndex},${column}`)) return;
      const { colSpan = 1, rowSpan = 1 } = spansOf(cell);
      if (rowIndex + rowSpan > body.length || column + colSpan > columns) {
        throw new Error(`a cell in row ${rowIndex + 1} of a table spans past its edge`);
      }
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++) if (down + right > 0) covered.add(`${rowIndex + down},${column + right}`);
      }
    });
  });
  return covered;
}

function spansOf(cell: Cell): { readonly colSpan?: number; readonly rowSpan?: number } {
  return typeof cell === "object" ? (cell as { colSpan?: number; rowSpan?: number }) : {}; // Every kind of cell may span.
}

/** An empty object that nothing spans over is an empty cell. */
function contentOf(cell: Cell): Exclude<Cell, Record<string, never>> {
  if (typeof cell === "string") return cell;
  return Object.keys(cell).length === 0 ? "" : (cell as Exclude<Cell, Record<string, never>>); // Not empty, so a node.
}

function lookOf(node: Table): Lowered {
  const { table: _table, rowHeaders: _rowHeaders, presentation: _presentation, lang: _lang, artifact: _artifact, ...look } = node;
  return look;
}

/** Copied, because pdfmake replaces widths by its own notes. */
function tableLayoutOf(table: Table["table"]): Lowered {
  const { body: _body, widths, ...rest } = table;
  return { ...rest, ...(widths && { widths: [...widths] }) };
}
