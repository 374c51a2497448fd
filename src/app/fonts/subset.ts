/** Makes the screen font from Source Sans 3: `node --import tsx src/app/fonts/subset.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const faces = [
  { from: "400Regular/SourceSans3_400Regular.ttf", to: "regular.woff2" },
  { from: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf", to: "italic.woff2" },
  { from: "600SemiBold/SourceSans3_600SemiBold.ttf", to: "semibold.woff2" },
];

/** Latin with its extensions for European names, combining marks, and the signs the screens use. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x300, 0x30c],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
  [0x2713, 0x2713],
  [0x2717, 0x2717],
];

const text = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join("");
const require = createRequire(import.meta.url);

for (const face of faces) {
  const whole = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${face.from}`));
  const part = await subsetFont(whole, text, { targetFormat: "woff2" });
  writeFileSync(new URL(face.to, import.meta.url), part);
  console.log(`${face.to}: ${part.length} bytes`);
}
