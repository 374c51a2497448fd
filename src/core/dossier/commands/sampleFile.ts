/** What was seen in one file of a sample, and the files that were chosen by judgement. */
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier, Evidence } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { evidence as evidenceSchema, type SampleFile } from "../evidenceSchema.ts";
import { filesThatCount, judgementPicks } from "../sampleFiles.ts";
import { entityIn, refuseFields, refuseNewId, wellFormed, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { isJudgedIn } from "./evidence.ts";
import { isJudged, sampleOf } from "./sample.ts";

/** Beside the draw, never in the share. */
export const mostPicks = 5;

const file = evidenceSchema.shape.files.unwrap().valueType;
const result = file.shape.results.valueType;

export function pickFile(draft: Dossier, command: CommandOf<"pickFile">): Refusal | undefined {
  const evidence = sampleOf(draft, command.id);
  if ("code" in evidence) return evidence;
  const name = wellFormed(command.name).trim();
  const dropped = entityIn(evidence.files ?? {}, command.file);
  if (dropped?.removed !== undefined) return takeBack(evidence, dropped);
  const refusal = refuseNewId(evidence.files ?? {}, command.file) ?? refuseFields(file.shape.name, name);
  if (refusal !== undefined) return refusal;
  if (name === "") return { code: "sampleFileNameNeeded" };
  const picks = judgementPicks(evidence);
  if (picks.length >= mostPicks) return { code: "samplePicksFull", params: { max: mostPicks } };
  if ([...picks, ...filesThatCount(evidence)].some((known) => known.name === name)) return { code: "sampleFileTwice", params: { name } };
  const order = Math.max(-1, ...picks.map((pick) => pick.order)) + 1;
  evidence.files ??= {};
  evidence.files[command.file] = { name, stratum: "", origin: "judgement", order, results: {}, note: "" };
  return undefined;
}

export function dropPick(draft: Dossier, command: CommandOf<"dropPick">): Refusal | undefined {
  const kept = fileIn(draft, command);
  if ("code" in kept) return kept;
  if (kept.file.origin !== "judgement") return unknownFile(command.file);
  if (isJudged(kept.file) || kept.file.note !== "") return { code: "sampleFileJudged", params: { name: kept.file.name } };
  kept.file.removed ??= { by: command.by, at: command.at };
  return undefined;
}

function takeBack(evidence: Evidence, file: SampleFile): Refusal | undefined {
  if (judgementPicks(evidence).length >= mostPicks) return { code: "samplePicksFull", params: { max: mostPicks } };
  delete file.removed;
  return undefined;
}

export function recordFile(draft: Dossier, command: CommandOf<"recordFile">, norm: Norm): Refusal | undefined {
  const kept = fileIn(draft, command);
  if ("code" in kept) return kept;
  if (!isJudgedIn(norm, command.criterion)) return { code: "unknownCriterion", params: { id: command.criterion } };
  const { results } = kept.file;
  const recorded = entityIn(results, command.criterion);
  if (command.result === undefined) {
    if (recorded !== undefined) delete results[command.criterion];
    return undefined;
  }
  const refusal = refuseFields(result, command.result);
  if (refusal !== undefined) return refusal;
  const { seen, seriousHarm } = command.result;
  if (recorded === undefined) results[command.criterion] = { seen, seriousHarm, at: command.at };
  else if (recorded.seen !== seen || recorded.seriousHarm !== seriousHarm) {
    writeField(recorded, "seen", seen);
    writeField(recorded, "seriousHarm", seriousHarm);
    recorded.at = command.at;
  }
  return undefined;
}

/** A note may still be written in a sample that a colleague removed meanwhile: the words are kept. */
export function noteFile(draft: Dossier, command: CommandOf<"noteFile">): Refusal | undefined {
  const evidence = entityIn(draft.evidence, command.id);
  if (evidence === undefined) return { code: "unknownEvidence", params: { id: command.id } };
  const found = entityIn(evidence.files ?? {}, command.file);
  if (found === undefined) return unknownFile(command.file);
  if (command.text.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  writeField(found, "note", command.text);
  return undefined;
}

type Kept = { readonly file: SampleFile };

function fileIn(draft: Dossier, { id, file: key }: { readonly id: string; readonly file: string }): Kept | Refusal {
  const evidence = sampleOf(draft, id);
  if ("code" in evidence) return evidence;
  const { files = {} } = evidence;
  const found = entityIn(files, key);
  return found === undefined ? unknownFile(key) : { file: found };
}

function unknownFile(id: string): Refusal {
  return { code: "unknownSampleFile", params: { id } };
}
