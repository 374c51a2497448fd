/** The draw of a file sample, and who comes in for a file that cannot be used. */
import { z } from "zod";
import type { Dossier, Evidence } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { evidence as evidenceSchema } from "../evidenceSchema.ts";
import { type DrawnPlace, drawnPlaces, filesThatCount, type KeptFile, reserveLeft } from "../sampleFiles.ts";
import { filledIn, refuseFields, refuseNewId, wellFormed } from "./changeFields.ts";
import type { CommandOf, DrawnFile, Refusal } from "./command.ts";
import { presentEvidence } from "./evidence.ts";

/** More files than this is no sample that people look through one by one. */
const largestSample = 500;

const part = evidenceSchema.shape.sample.unwrap();
const drawnFrom = part
  .pick({ population: true, seed: true, method: true, strata: true, populationSha256: true, populationName: true })
  .strict();
const drawnFile = evidenceSchema.shape.files
  .unwrap()
  .valueType.pick({ name: true, stratum: true })
  .extend({ id: z.string(), origin: z.enum(["drawn", "reserve"]) })
  .strict();

/** What was recorded or noted of a file stays in sight: drawing again asks for it to be taken back first. */
export function drawSample(draft: Dossier, command: CommandOf<"drawSample">): Refusal | undefined {
  const evidence = sampleOf(draft, command.id);
  if ("code" in evidence) return evidence;
  const refusal = refuseDraw(evidence, command);
  if (refusal !== undefined) return refusal;
  const { draw, files, from } = command;
  const drawn = files.filter(({ origin }) => origin === "drawn").length;
  // Whole, so that of two draws at the same moment one counts, and not the seed of the one with the files of the other.
  evidence.sample = { ...filledIn(from), drawn, draw, results: {} };
  evidence.files ??= {};
  for (const [order, { id, ...file }] of files.entries())
    evidence.files[id] = { ...filledIn(file), draw, order, replacements: {}, results: {}, note: "" };
  return undefined;
}

export function replaceFile(draft: Dossier, command: CommandOf<"replaceFile">): Refusal | undefined {
  const evidence = sampleOf(draft, command.id);
  if ("code" in evidence) return evidence;
  if (command.reason.trim() === "") return { code: "replacementReasonNeeded" };
  if (command.reason.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  const file = placeOf(evidence, command.file)?.file;
  if (file === undefined) return { code: "unknownSampleFile", params: { id: command.file } };
  if (isJudged(file)) return { code: "sampleFileJudged", params: { name: file.name } };
  const [next] = reserveLeft(evidence, file.stratum);
  const kept = evidence.files?.[file.key];
  if (next === undefined || kept === undefined) return { code: "sampleReserveEmpty", params: { name: file.name } };
  const refusal = refuseNewId(kept.replacements ?? {}, command.replacement);
  if (refusal !== undefined) return refusal;
  kept.replacements ??= {};
  kept.replacements[command.replacement] = { reserve: next.key, reason: wellFormed(command.reason), by: command.by, at: command.at };
  return undefined;
}

export function keepFile(draft: Dossier, command: CommandOf<"keepFile">): Refusal | undefined {
  const evidence = sampleOf(draft, command.id);
  if ("code" in evidence) return evidence;
  const { files = {} } = evidence;
  const left = drawnPlaces(evidence)
    .flatMap(({ file, replaced }) => [file, ...replaced.slice(-1)])
    .find(({ key, replacements = {} }) => key === command.file && Object.keys(replacements).length > 0);
  const replacements = left && files[left.key]?.replacements;
  if (left === undefined || replacements === undefined) return { code: "unknownSampleFile", params: { id: command.file } };
  const after = filesThatCount({ ...evidence, files: { ...files, [left.key]: { ...left, replacements: {} } } });
  const hidden = filesThatCount(evidence).find((file) => isJudged(file) && !after.some(({ key }) => key === file.key));
  if (hidden !== undefined) return { code: "sampleFileJudged", params: { name: hidden.name } };
  for (const key of Object.keys(replacements)) delete replacements[key];
  return undefined;
}

/** A file sample that is there, or why not. */
export function sampleOf(draft: Dossier, id: string): Evidence | Refusal {
  const evidence = presentEvidence(draft, id);
  if ("code" in evidence) return evidence;
  return evidence.type === "fileSample" ? evidence : { code: "notFileSample", params: { title: evidence.title } };
}

export function isJudged({ results }: Pick<KeptFile, "results">): boolean {
  return Object.keys(results).length > 0;
}

function placeOf(evidence: Evidence, key: string): DrawnPlace | undefined {
  return drawnPlaces(evidence).find(({ file }) => file.key === key);
}

function refuseDraw(evidence: Evidence, { draw, from, files }: CommandOf<"drawSample">): Refusal | undefined {
  const drawn = files.filter(({ origin }) => origin === "drawn");
  const judged = drawnPlaces(evidence).find(({ file }) => isJudged(file) || file.note !== "");
  if (judged !== undefined) return { code: "sampleHasResults", params: { name: judged.file.name } };
  if (from.seed.trim() === "") return { code: "sampleSeedNeeded" };
  if (drawn.length === 0) return { code: "sampleEmpty" };
  if (drawn.length > largestSample) return { code: "sampleTooLarge", params: { max: largestSample } };
  if (files.length > from.population) return { code: "sampleOverPopulation", params: { drawn: files.length, population: from.population } };
  return refuseNewId({}, draw) ?? refuseFields(drawnFrom, from) ?? refuseFiles(evidence, files);
}

function refuseFiles({ files: kept = {} }: Evidence, files: readonly DrawnFile[]): Refusal | undefined {
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    const refusal = refuseFields(drawnFile, file) ?? refuseNewId(kept, file.id);
    if (refusal !== undefined) return refusal;
    if (ids.has(file.id)) return { code: "idTaken", params: { id: file.id } };
    if (names.has(file.name)) return { code: "sampleFileTwice", params: { name: file.name } };
    ids.add(file.id);
    names.add(file.name);
  }
  return undefined;
}
