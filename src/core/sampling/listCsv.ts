/**
 * A table for a spreadsheet, with the mark that tells it the letters are UTF-8. A cell that a spreadsheet would take for
 * a formula gets an apostrophe in front: a list of file numbers comes from somewhere else.
 */
export function listCsv(rows: readonly (readonly string[])[], separator: "," | ";"): string {
  const cell = (text: string): string => {
    const plain = guardedCell(text);
    return /["\n\r;,\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("")}`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function guardedCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
