import { readFileSync } from "node:fs";
import type { FontFaces } from "./pdf/reportDocument.ts";

/** The report's fonts as they lie beside this file; for Node alone. */
export function fontsFromDisk(): FontFaces {
  const face = (name: string) => new Uint8Array(readFileSync(new URL(`./fonts/report-sans-${name}.ttf`, import.meta.url)));
  return { normal: face("regular"), bold: face("semibold"), italics: face("italic"), bolditalics: face("semibold-italic") };
}
