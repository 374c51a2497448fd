import { type Cursor, isDictionary, type PdfValue, readValue, readWord } from "../../../src/report/pdf/pdfSyntax.ts";

export type Operation = { readonly operator: string; readonly operands: readonly PdfValue[] };

/** The operators of a page's content in order. Knows no inline images; nothing here draws them. */
export function readOperations(bytes: Uint8Array): readonly Operation[] {
  const cursor: Cursor = { bytes, at: 0 };
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  for (;;) {
    const before = cursor.at;
    const word = readWord(cursor);
    if (word === "" && cursor.at >= bytes.length) return operations;
    if (/^[A-Za-z'"*]/.test(word) && !["true", "false", "null"].includes(word)) {
      operations.push({ operator: word, operands });
      operands = [];
    } else {
      cursor.at = before;
      operands.push(readOperand(cursor));
    }
  }
}

/** Numbers in content are never references, so `1 0 R` cannot be mistaken here: `R` is no operator. */
function readOperand(cursor: Cursor): PdfValue {
  return readValue(cursor);
}

export type Stretch = {
  /** Undefined for an artifact, and for what is drawn outside any marked content. */
  readonly contentId: number | undefined;
  readonly kind: "content" | "artifact" | "unmarked";
  readonly tag: string;
  readonly artifactType: string | undefined;
  readonly draws: number;
  readonly shown: readonly { readonly font: string; readonly codes: readonly number[] }[];
};

const DRAWING = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"']);

/** Page content as marked content sees it, with faults in the marking itself. */
export function readStretches(operations: readonly Operation[]): {
  readonly stretches: readonly Stretch[];
  readonly faults: readonly string[];
} {
  const stretches: Stretch[] = [];
  const faults: string[] = [];
  const unmarked = open("unmarked", "", undefined, undefined);
  let stack: ReturnType<typeof open>[] = [];
  let font = "";
  let saved = 0;
  const savedAtOpen: number[] = [];
  for (const { operator, operands } of operations) {
    if (operator === "BDC" || operator === "BMC") {
      const tag = nameIn(operands[0]) ?? "";
      const properties = isDictionary(operands[1]) ? operands[1].entries : new Map<string, PdfValue>();
      const contentId = properties.get("MCID");
      const kind = tag === "Artifact" ? "artifact" : "content";
      if (stack.length > 0) faults.push(`${tag} is marked inside ${stack.at(-1)?.tag}`);
      if (kind === "content" && typeof contentId !== "number") faults.push(`${tag} is marked without a number`);
      stack = [...stack, open(kind, tag, typeof contentId === "number" ? contentId : undefined, nameIn(properties.get("Type")))];
      savedAtOpen.push(saved);
    } else if (operator === "EMC") {
      const closed = stack.at(-1);
      if (closed === undefined) faults.push("marked content ends without a start");
      else stretches.push(closed);
      if (savedAtOpen.pop() !== saved) faults.push("graphics state and marked content cross");
      stack = stack.slice(0, -1);
    } else if (operator === "q") saved++;
    else if (operator === "Q") saved--;
    else if (operator === "Tf") font = nameIn(operands[0]) ?? "";
    else if (operator === "k" || operator === "K") faults.push("colours in CMYK without a profile");
    else if (DRAWING.has(operator)) {
      const here = stack.at(-1) ?? unmarked;
      here.draws++;
      if (operator === "TJ" || operator === "Tj") here.shown.push({ font, codes: codesOf(operands[0]) });
    }
  }
  if (stack.length > 0) faults.push("marked content does not end");
  return { stretches: unmarked.draws > 0 ? [...stretches, unmarked] : stretches, faults };
}

function open(kind: Stretch["kind"], tag: string, contentId: number | undefined, artifactType: string | undefined) {
  const shown: { readonly font: string; readonly codes: readonly number[] }[] = [];
  return { kind, tag, contentId, artifactType, draws: 0, shown };
}

function nameIn(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "name" ? value.name : undefined;
}

/** Character codes take two bytes in the fonts of a report. */
function codesOf(value: PdfValue | undefined): readonly number[] {
  const parts = Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
  return parts.flatMap((part) => {
    if (typeof part !== "object" || part === null || !("kind" in part) || part.kind !== "string") return [];
    return Array.from(
      { length: part.bytes.length / 2 },
      (_, index) => ((part.bytes[index * 2] ?? 0) << 8) | (part.bytes[index * 2 + 1] ?? 0),
    );
  });
}
