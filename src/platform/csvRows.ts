import Papa from "papaparse";
import type { SourceRow } from "../core/register/readRegister.ts";

/** No row is longer than this, so a quotation mark that never closes is found out without reading on to the end. */
const longestRow = 1024 * 1024;

/** Cuts pieces of text into rows, and tells of each at which line it starts. Lines without anything in them are passed over. */
export function csvRows(separator: string): {
  readonly take: (piece: string) => readonly SourceRow[];
  readonly end: () => readonly SourceRow[];
} {
  let line = 1;
  let held = "";

  /** Takes whole rows off `held`; the last, maybe unfinished one stays. */
  const cut = (rows: SourceRow[]): void => {
    const { data, wrong, cursor } = parse(held, separator, "rowMayGoOn");
    const oneLineEach = data.length === lineEnds(held, cursor);
    for (const [index, cells] of data.entries()) {
      if (!isEmpty(cells)) rows.push(wrong.has(index) ? { line, cells, fault: "rowQuotesWrong" } : { line, cells });
      line += oneLineEach ? 1 : 1 + cells.reduce((sum, cell) => sum + lineEnds(cell, cell.length), 0);
    }
    held = held.slice(cursor);
  };

  /** A quotation mark that never closes makes one row of all that follows; so from here on every line is read alone. */
  const cutLines = (rows: SourceRow[]): void => {
    for (const text of held.split("\n")) {
      const { data, wrong, open } = parse(text, separator, "textEnds");
      const cells = data[0] ?? [];
      if (open) rows.push({ line, cells: [], fault: "rowQuoteOpen" });
      else if (!isEmpty(cells)) rows.push(wrong.size > 0 ? { line, cells, fault: "rowQuotesWrong" } : { line, cells });
      line += 1;
    }
    held = "";
  };

  return {
    take: (piece) => {
      const rows: SourceRow[] = [];
      held += piece;
      cut(rows);
      if (held.length > longestRow) {
        const lastEnd = held.lastIndexOf("\n");
        const unfinished = held.slice(lastEnd + 1);
        if (lastEnd >= 0) {
          held = held.slice(0, lastEnd);
          cutLines(rows);
          held = unfinished;
        }
      }
      return rows;
    },
    end: () => {
      const rows: SourceRow[] = [];
      cut(rows);
      if (held === "") return rows;
      if (parse(held, separator, "textEnds").open) cutLines(rows);
      else {
        held += "\n";
        cut(rows);
      }
      return rows;
    },
  };
}

type Parsed = {
  readonly data: readonly string[][];
  /** Rows in which a quotation mark stands where none can. */
  readonly wrong: ReadonlySet<number | undefined>;
  /** The last row has a quotation mark that does not close. */
  readonly open: boolean;
  /** How far the whole rows reach. */
  readonly cursor: number;
};

function parse(text: string, separator: string, end: "textEnds" | "rowMayGoOn"): Parsed {
  const parser = new Papa.Parser({ delimiter: separator, newline: "\n" });
  // Typed as returning anything; without a step function it is this.
  const { data, errors, meta } = parser.parse(text, 0, end === "rowMayGoOn") as Papa.ParseResult<string[]>;
  return {
    data,
    wrong: new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row)),
    open: errors.some(({ code }) => code === "MissingQuotes"),
    cursor: meta.cursor,
  };
}

function lineEnds(text: string, until: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < until; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}
