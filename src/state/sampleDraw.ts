/** The draw of a file sample into the open dossier: the same core, and so the same files, as on the command line. */
import type { DrawnFile, Refusal } from "../core/dossier/commands/command.ts";
import type { Problem } from "../core/problem.ts";
import { columnNames } from "../core/register/fields.ts";
import type { SourceRow } from "../core/register/readRegister.ts";
import { type CaseFile, drawSample } from "../core/sampling/drawSample.ts";
import { type PopulationTable, populationTable } from "../core/sampling/populationTable.ts";
import { largestPopulation, populationText } from "../core/sampling/readPopulation.ts";
import { copyText } from "../platform/clipboard.ts";
import { today } from "../platform/clock.ts";
import { sha256 } from "../platform/digest.ts";
import { type SavedFile, saveFile } from "../platform/files.ts";
import { newId } from "../platform/ids.ts";
import { readRows } from "../platform/readRows.ts";
import { useDossier } from "./dossier.ts";

export { copyText };

/** Names the way of drawing, for another program that repeats it; `seededNumbers` and `drawSample` spell it out. */
const drawMethod = "toetssteen-draw-1";

type ReadList =
  | { readonly kind: "table"; readonly table: PopulationTable }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Reads the list of a population, CSV or Excel. Which column is what is chosen afterwards. */
export async function readPopulationList(file: File): Promise<ReadList> {
  const rows: SourceRow[] = [];
  const reading = readRows(
    () => piecesOf(file),
    {},
    (header) => {
      rows.length = 0;
      return { add: (row) => rows.length <= largestPopulation && rows.push(row), done: () => header };
    },
  );
  const read = await reading.catch(() => undefined);
  if (read === undefined) return problems([{ code: "attachmentUnreadable", path: file.name, params: { name: file.name } }]);
  if (read.kind === "problems") return read;
  const torn = rows.filter(({ fault }) => fault !== undefined);
  if (torn.length > 0) return problems(torn.map(({ line }) => ({ code: "populationQuote", path: "", params: { row: line } })));
  // The heading of a sheet may stand lower than its first row; in CSV it is the first line.
  const line = read.form.kind === "xlsx" ? (rows[0]?.line ?? 2) - 1 : 1;
  return { kind: "table", table: populationTable({ line, cells: read.result }, rows, columnNames.id) };
}

/** A seed that nobody chose. It can be replaced by one that was agreed on beforehand. */
export function proposedSeed(): string {
  return `${today()}-${newId().slice(0, 6)}`;
}

export type Wish = {
  readonly files: readonly CaseFile[];
  /** The name of the list, empty where only a number was given. */
  readonly name: string;
  /** The column over which the draw is spread, or empty. */
  readonly strata: string;
  readonly seed: string;
  readonly size: number;
};

/** Draws into a piece of evidence that is there. */
export async function drawInto(id: string, { files, name, strata, seed, size }: Wish): Promise<Refusal | undefined> {
  const drawn = drawSample(files, seed, size).strata;
  const kept = (origin: DrawnFile["origin"], of: "ids" | "reserve") =>
    drawn.flatMap((stratum) => stratum[of].map((file): DrawnFile => ({ id: newId(), name: file, stratum: stratum.name, origin })));
  const list = name === "" ? {} : { populationName: name, populationSha256: await sha256(populationText(files)) };
  const from = { population: files.length, seed, method: drawMethod, strata, ...list };
  const { run, status } = useDossier.getState();
  if (status !== "open") return undefined;
  return run({ kind: "drawSample", id, draw: newId(), from, files: [...kept("drawn", "ids"), ...kept("reserve", "reserve")] });
}

export function saveList(csv: string, name: string): Promise<SavedFile> {
  return saveFile(new Blob([csv], { type: "text/csv;charset=utf-8" }), name);
}

function problems(found: readonly Problem[]): ReadList {
  return { kind: "problems", problems: found };
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const step = 1024 * 1024;
  for (let at = 0; at < file.size; at += step) yield new Uint8Array(await file.slice(at, at + step).arrayBuffer());
}
