import { entryOf, isList, isStream, openPdf, type PdfFile, textOf, unpack } from "./pdfFile.ts";
import { PdfDamage, type PdfStream, type PdfValue } from "./pdfSyntax.ts";
import { RESULT_NAME } from "./resultName.ts";

/** What came out of a PDF that may be a report. `json` is text of unknown make: whoever asked checks its shape. */
export type ResultRead =
  | { readonly kind: "found"; readonly json: string; readonly pages: number }
  /** A sound PDF without data: another document, or a report made without them. */
  | { readonly kind: "none"; readonly pages: number }
  | { readonly kind: "notPdf" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "resaved" }
  | { readonly kind: "damaged"; readonly reason: string };

const MOST_FILE_BYTES = 200 * 1024 * 1024;
const MOST_RESULT_BYTES = 32 * 1024 * 1024;
/** Names are kept in a tree; no report has more than a few. */
const MOST_NAME_NODES = 1000;

/** Reads the data that a report carries. Safe on any file: sizes are capped before unpacking, nothing in it is run. */
export async function readResult(bytes: Uint8Array): Promise<ResultRead> {
  if (bytes.length > MOST_FILE_BYTES) return { kind: "tooLarge" };
  const opened = openPdf(bytes);
  if (opened.kind !== "opened") return opened;
  try {
    return await readFrom(opened.file);
  } catch (damage) {
    if (damage instanceof PdfDamage) return { kind: "damaged", reason: damage.message };
    throw damage;
  }
}

async function readFrom(file: PdfFile): Promise<ResultRead> {
  const catalog = entryOf(file, file.trailer, "Root");
  const count = entryOf(file, entryOf(file, catalog, "Pages"), "Count");
  const pages = typeof count === "number" ? count : 0;
  const stream = embeddedResult(file, catalog);
  if (stream === undefined) return { kind: "none", pages };
  const unpacked = await unpack(file, stream, MOST_RESULT_BYTES);
  if (unpacked === "tooLarge") return { kind: "tooLarge" };
  if (unpacked === "unreadable") return { kind: "damaged", reason: "the data in the report cannot be unpacked" };
  return { kind: "found", json: new TextDecoder().decode(unpacked), pages };
}

function embeddedResult(file: PdfFile, catalog: PdfValue | undefined): PdfStream | undefined {
  const todo: (PdfValue | undefined)[] = [entryOf(file, entryOf(file, catalog, "Names"), "EmbeddedFiles")];
  for (let visited = 0; todo.length > 0 && visited < MOST_NAME_NODES; visited++) {
    const node = todo.pop();
    const kids = entryOf(file, node, "Kids");
    if (isList(kids)) todo.push(...kids.slice(0, MOST_NAME_NODES));
    const names = entryOf(file, node, "Names");
    if (!isList(names)) continue;
    // Names and file specifications take turns.
    for (const [index, specification] of names.entries()) {
      if (index % 2 === 0 || textOf(entryOf(file, specification, "UF")) !== RESULT_NAME) continue;
      const stream = entryOf(file, entryOf(file, specification, "EF"), "F");
      if (isStream(stream)) return stream;
    }
  }
  return undefined;
}
