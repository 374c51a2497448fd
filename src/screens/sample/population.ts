/** What is drawn from, as it stands in the form. */
import type { Problem } from "../../core/problem.ts";
import type { CaseFile } from "../../core/sampling/drawSample.ts";
import { type PopulationTable, populationRows } from "../../core/sampling/populationTable.ts";
import { largestPopulation, numbered, readPopulation } from "../../core/sampling/readPopulation.ts";

export type ChosenList = {
  readonly name: string;
  readonly table: PopulationTable;
  readonly idColumn: number;
  readonly strataColumn: number | undefined;
};

export type Population =
  | { readonly kind: "none" }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "population"; readonly files: readonly CaseFile[]; readonly name: string; readonly strata: string };

export function populationOfList({ name, table, idColumn, strataColumn }: ChosenList): Population {
  const read = readPopulation(populationRows(table, idColumn, strataColumn));
  if (read.kind === "problems") return read;
  return { ...read, name, strata: strataColumn === undefined ? "" : (table.columns[strataColumn] ?? "") };
}

export function populationOfCount(digits: string): Population {
  const count = Number(digits);
  if (digits === "" || count === 0) return { kind: "none" };
  if (count > largestPopulation)
    return { kind: "problems", problems: [{ code: "populationTooLarge", path: "", params: { max: largestPopulation } }] };
  return { kind: "population", files: numbered(count), name: "", strata: "" };
}

/** How many files each group has, the largest first; empty where the sample is not divided. */
export function groupsOf(files: readonly CaseFile[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { stratum } of files) if (stratum !== "") counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
