import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../../src/core/register/calendar.ts";
import { type ReadRegister, startRegister } from "../../src/core/register/readRegister.ts";
import { registerFigures } from "../../src/core/register/registerFigures.ts";
import { readCsv } from "../../src/platform/readCsv.ts";

const heading = "ontvangen op;streefdatum;afgehandeld op;categorie;afdeling;kanaal;cijfer";
const date = fc.constantFrom("01-02-2026", "14-3-2026", "31-02-2026", "2026-04-05 09:15", "", "n.v.t.");
const name = fc.constantFrom("Nota", '"Nota, ""dubbel"""', '"twee\nregels"', "Bezwaar é", "€ 5", "");
const row = fc.tuple(date, date, date, name, name, name, fc.constantFrom("7,5", "8", "")).map((cells) => cells.join(";"));
const file = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([rows, end, ended]) => `${[heading, "13-01-2026;;;Nota;;;", ...rows].join(end)}${ended ? end : ""}`);

async function readIn(pieces: readonly Uint8Array[]) {
  const open = async function* () {
    yield* pieces;
  };
  const read = await readCsv<ReadRegister>(open, {}, (header) => {
    const started = startRegister(header, {}, { keepIds: true });
    return started.kind === "problems" ? started : started.reader;
  });
  if (read.kind === "problems" || read.result.kind === "problems") throw new Error(JSON.stringify(read));
  return read.result.register;
}

test("a register is the same, figure for figure and row for row, however its file comes in pieces", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), async (text, sizes) => {
      const bytes = new TextEncoder().encode(text);
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += pieces.at(-1)?.length ?? 1) {
        pieces.push(bytes.subarray(at, at + (sizes[pieces.length % sizes.length] ?? 1)));
      }
      const [whole, parts] = [await readIn([bytes]), await readIn(pieces)];
      expect(parts).toEqual(whole);
      const today = dayOf("2026-06-01");
      expect(registerFigures(parts, {}, today)).toEqual(registerFigures(whole, {}, today));
    }),
    { numRuns: 60 },
  );
});
