import type { Problem } from "../problem.ts";
import type { CaseFile } from "./drawSample.ts";

export type PopulationRow = {
  /** As a person counts the rows of the file. */
  readonly row: number;
  readonly id: string;
  /** Absent where the sample is not divided over strata. */
  readonly stratum?: string;
};
export type ReadPopulation =
  | { readonly kind: "population"; readonly files: readonly CaseFile[] }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export const largestPopulation = 1_000_000;

/** Every file is there once and under a name, or every row that is wrong is named. Spaces around a name do not count. */
export function readPopulation(rows: readonly PopulationRow[]): ReadPopulation {
  if (rows.length === 0) return { kind: "problems", problems: [problem("populationEmpty", {})] };
  if (rows.length > largestPopulation) return { kind: "problems", problems: [problem("populationTooLarge", { max: largestPopulation })] };
  const files: CaseFile[] = [];
  const problems: Problem[] = [];
  const firstRow = new Map<string, number>();
  for (const { row, ...found } of rows) {
    const [id, stratum] = [plain(found.id), plain(found.stratum ?? "")];
    const first = firstRow.get(id);
    if (id === "") problems.push(problem("populationRowBlank", { row }));
    else if (first !== undefined) problems.push(problem("populationRowTwice", { row, id, first }));
    else if (/\p{Cc}/u.test(id + stratum)) problems.push(problem("populationRowUnfit", { row }));
    else if (stratum === "" && found.stratum !== undefined) problems.push(problem("populationStratumBlank", { row, id }));
    else files.push({ id, stratum });
    if (first === undefined) firstRow.set(id, row);
  }
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "population", files };
}

/** A population of which only the number is known: its files are called 1, 2, 3 and so on. */
export function numbered(count: number): readonly CaseFile[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1), stratum: "" }));
}

/**
 * The text whose SHA-256 tells whether two lists are the same population: a line per file, the id and where there are
 * strata a tab and the stratum, sorted by UTF-16 code unit, each line ended by a line feed.
 */
export function populationText(files: readonly CaseFile[]): string {
  const lines = files.map(({ id, stratum }) => `${stratum === "" ? id : `${id}\t${stratum}`}\n`);
  return lines.sort((a, b) => (a < b ? -1 : 1)).join("");
}

function plain(text: string): string {
  return text.normalize("NFC").trim();
}

function problem(code: string, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: "", params };
}
