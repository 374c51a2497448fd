import { resultOf } from "../core/dossier/result.ts";
import { languages } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { buildReport } from "../core/reporting/buildReport.ts";
import type { DossierFile } from "../engine/readDossierFile.ts";
import { today } from "../platform/clock.ts";
import { renderInNode } from "../report/renderInNode.ts";
import type { Command, CommandResult } from "./command.ts";
import { readDossierInput } from "./readDossierInput.ts";
import { type Earlier, readEarlier } from "./readEarlier.ts";
import { readInput } from "./readInput.ts";
import { type ReadOptions, readOptions } from "./readOptions.ts";
import { outputProblems, writeOutput } from "./writeOutput.ts";

const usage = "report FILE OUT.pdf [--lang nl|en] [--data none|result] [--date D] [--compare FILE]...";
/** A dossier brings its attachments along. */
const mostFileBytes = 1024 * 1024 * 1024;

/**
 * `report FILE OUT.pdf`: the report of an exported dossier, final as soon as nothing stands in the way. It is read back
 * before it is written. `--compare` brings an earlier audit, as a dossier or a report, and a chapter that compares.
 */
export const report: Command = async (args, folder) => {
  const read = readOptions(args, { "--lang": languages, "--data": ["none", "result"], "--date": "date", "--compare": "texts" });
  const [file, out, ...rest] = read.files;
  const compared = read.lists.get("--compare") ?? [];
  const named = file !== undefined && out !== undefined && rest.length === 0;
  // What stands after an unknown option may be its value, so the files cannot be counted then.
  const countable = read.problems.every(({ code }) => code !== "commandOptionUnknown");
  const problems = [
    ...read.problems,
    ...(named
      ? await placeProblems(out, [file, ...compared], folder)
      : countable
        ? [{ code: "commandUsage", path: "", params: { usage } }]
        : []),
  ];
  if (!named || problems.length > 0) return { kind: "unusable", problems };
  const input = await readInput(file, folder, mostFileBytes);
  if (input.kind === "unusable") return input;
  const dossier = await readDossierInput(input.bytes);
  if (dossier.kind === "unusable") return dossier;
  const earlier = await readEarlier(compared, folder, dossier.file);
  if (earlier.problems.length > 0) return { kind: "unusable", problems: earlier.problems };
  const written = await writeReport(dossier.file, earlier.audits, read.options, out, folder);
  return written.kind === "done" && earlier.warnings.length > 0 ? { ...written, warnings: earlier.warnings } : written;
};

/** The place to write may be none of the files that are read. */
async function placeProblems(out: string, inputs: readonly string[], folder: string): Promise<readonly Problem[]> {
  for (const input of inputs) {
    const problems = await outputProblems(out, input, folder);
    if (problems.length > 0) return problems;
  }
  return [];
}

async function writeReport(
  file: DossierFile,
  earlier: Earlier["audits"],
  options: ReadOptions["options"],
  out: string,
  folder: string,
): Promise<CommandResult> {
  const { dossier, norm } = file;
  const model = buildReport(dossier, norm, { date: options.get("--date") ?? today(), final: true, earlier });
  const language = languages.find((one) => one === options.get("--lang")) ?? dossier.language;
  const logo = dossier.report.logo === undefined ? undefined : file.attachments.get(dossier.report.logo.sha256);
  const rendered = await renderInNode(model, {
    language,
    ...(logo === undefined ? {} : { logo }),
    ...(options.get("--data") === "none" ? {} : { resultJson: JSON.stringify(resultOf(dossier, norm, model.score)) }),
  });
  const problems = await writeOutput(out, folder, rendered.bytes);
  if (problems.length > 0) return { kind: "unusable", problems };
  const { final, blocking } = model;
  return { kind: "done", output: { file: out, pages: rendered.pages, language, final, blocking, replaced: rendered.replaced } };
}
