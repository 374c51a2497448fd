/**
 * Makes the font files beside this one from the full Source Sans 3. Run by hand after a change of the list below:
 * `npx tsx src/report/fonts/subset.ts`. The files are committed, so neither an install nor a build needs this.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDocument } from "pdfkit";
import subsetFont from "subset-font";
import { rename } from "./rename.ts";

const FACES = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  semibold: "600SemiBold/SourceSans3_600SemiBold.ttf",
  italic: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "semibold-italic": "600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf",
};

/** First and last character of each range. A character that one of the faces lacks is left out of all. */
const WANTED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x17f], // Latin-1 and Latin Extended-A
  [0x192, 0x192], // florin
  [0x1cd, 0x1dc], // Pinyin
  [0x1e6, 0x1e7],
  [0x218, 0x21b], // Romanian
  [0x2c6, 0x2dd], // spacing accents
  [0x300, 0x328], // combining accents that have no composed form
  [0x1e80, 0x1e85], // Welsh
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2010, 0x2027], // punctuation
  [0x2030, 0x205e],
  [0x2070, 0x209c], // superscripts and subscripts
  [0x20a0, 0x20bf], // currencies
  [0x2100, 0x214f], // letterlike
  [0x2150, 0x215f], // fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics
  [0x2460, 0x2473], // circled figures
  [0x25a0, 0x25ff], // shapes
  [0x2600, 0x27bf], // check marks and other signs
];

const FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "sups", "subs", "frac", "zero"];

const require = createRequire(import.meta.url);
const here = new URL(".", import.meta.url);
const sources = Object.entries(FACES).map(([name, path]) => ({
  name,
  bytes: readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${path}`)),
}));

const characterSets = sources.map(({ bytes }) => new Set(charactersOf(bytes)));
const characters = WANTED.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)).filter((code) =>
  characterSets.every((set) => set.has(code)),
);

for (const { name, bytes } of sources) {
  const subset = await subsetFont(bytes, String.fromCodePoint(...characters), { targetFormat: "truetype", keepFeatures: FEATURES });
  const missing = characters.filter((code) => !new Set(charactersOf(subset)).has(code));
  if (missing.length > 0) throw new Error(`${name} lost ${missing.map((code) => code.toString(16)).join(" ")}`);
  const file = new URL(`report-sans-${name}.ttf`, here);
  writeFileSync(file, rename(subset));
  console.log(`${name}: ${subset.length} bytes`);
}
writeFileSync(new URL("coverage.json", here), `${JSON.stringify({ ranges: rangesOf(characters) })}\n`);
console.log(`${characters.length} characters`);

function charactersOf(bytes: Uint8Array): readonly number[] {
  const document = new PDFDocument({ font: null, autoFirstPage: false });
  document.registerFont("face", bytes).font("face");
  return document._font.font.characterSet;
}

function rangesOf(codes: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
