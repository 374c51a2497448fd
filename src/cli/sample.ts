import type { Problem } from "../core/problem.ts";
import { confidencePercent, filesToShow, ifNoneFails } from "../core/sampling/discovery.ts";
import { type CaseFile, drawSample } from "../core/sampling/drawSample.ts";
import { largestPopulation, numbered, populationText } from "../core/sampling/readPopulation.ts";
import { sha256 } from "../platform/digest.ts";
import type { Command } from "./command.ts";
import { readInput } from "./readInput.ts";
import { type ReadOptions, readOptions } from "./readOptions.ts";
import { type PopulationFile, readPopulationFile } from "./readPopulationFile.ts";

const usage = "sample --population N|FILE --seed S --size K [--strata COLUMN]";
/** A name per line for a million files. */
const mostListBytes = 256 * 1024 * 1024;

/** `sample`: the draw of a file sample, the same for the same population, seed and size on every machine. */
export const sample: Command = async (args, folder) => {
  const read = readOptions(args, { "--population": "text", "--seed": "text", "--size": "count", "--strata": "text" });
  const population = read.options.get("--population");
  const seed = read.options.get("--seed");
  const size = Number(read.options.get("--size"));
  const strata = read.options.get("--strata");
  const missing = population === undefined || seed === undefined || read.options.get("--size") === undefined || read.files.length > 0;
  const problems = [...read.problems, ...(missing ? [problem("commandUsage", { usage })] : []), ...blankSeed(read.options)];
  // What is wrong with the list is told together with what is wrong with the options.
  const listed = population === undefined ? undefined : await readList(population, strata, folder);
  const all = [...problems, ...(listed?.kind === "problems" ? listed.problems : [])];
  if (missing || all.length > 0 || listed?.kind !== "population") return { kind: "unusable", problems: all };
  return { kind: "done", output: await drawOutput(listed, seed, size) };
};

type Listed = PopulationFile & { readonly file?: string };

/** Digits alone are a number of files; a list with such a name is written as ./412. */
async function readList(population: string, strata: string | undefined, folder: string): Promise<Listed> {
  if (/^\d+$/.test(population)) {
    const count = Number(population);
    const problems = [
      ...(count < 1 ? [problem("populationEmpty", {})] : []),
      ...(count > largestPopulation ? [problem("populationTooLarge", { max: largestPopulation })] : []),
      ...(strata === undefined ? [] : [problem("populationStrataNeedList", {})]),
    ];
    return problems.length > 0 ? { kind: "problems", problems } : { kind: "population", files: numbered(count) };
  }
  const input = await readInput(population, folder, mostListBytes);
  if (input.kind === "unusable") return { kind: "problems", problems: input.problems };
  return { ...(await readPopulationFile(input.bytes, strata)), file: population };
}

async function drawOutput(listed: Extract<Listed, { kind: "population" }>, seed: string, size: number): Promise<object> {
  const { files, columns, file } = listed;
  const { strata } = drawSample(files, seed, size);
  const drawn = strata.flatMap(({ ids }) => ids);
  return {
    method: "toetssteen-draw-1",
    population: {
      count: files.length,
      sha256: await sha256(populationText(files)),
      ...(file !== undefined && { file }),
      ...(columns && { columns }),
    },
    seed,
    size,
    drawn,
    reserve: strata.flatMap(({ reserve }) => reserve),
    ...(isStratified(files) && { strata: strata.map(({ name, population, ids, reserve }) => ({ name, population, drawn: ids, reserve })) }),
    statement: {
      confidencePercent,
      ifNoneFailsAtLeastPercent: ifNoneFails(drawn.length, files.length),
      filesToShow: Object.fromEntries([80, 90, 95, 99].map((percent) => [percent, filesToShow(percent)])),
    },
  };
}

function isStratified(files: readonly CaseFile[]): boolean {
  return files.some(({ stratum }) => stratum !== "");
}

function blankSeed(options: ReadOptions["options"]): readonly Problem[] {
  return options.get("--seed")?.trim() === "" ? [problem("commandOptionValueMissing", { option: "--seed" })] : [];
}

function problem(code: string, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: "", params };
}
