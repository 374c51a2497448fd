import { type Language, languages } from "../core/norm/normSchema.ts";
import { writeDossierFile } from "../engine/dossierFile.ts";
import { newDocument } from "../engine/newDocument.ts";
import { normDigest } from "../engine/normDigest.ts";
import {
  type ExampleChoice,
  exampleAddress,
  exampleChoices,
  exampleDossier,
  exampleNorms,
  exampleYears,
} from "../example/exampleDossier.ts";
import { exampleRegisterCsv } from "../example/register/exampleRegister.ts";
import type { Command } from "./command.ts";
import { bundledNorm } from "./norms.ts";
import { readOptions } from "./readOptions.ts";
import { outputProblems, writeOutput } from "./writeOutput.ts";

const usage = "example OUT [--lang nl|en] [--norm ID] [--year Y]";

/** `example OUT`: the bundled fictional dossier as a `.toets` file, or the complaint register of that year as `.csv`, all texts in one language. */
export const example: Command = async (args, folder) => {
  const read = readOptions(args, { "--lang": languages, "--norm": exampleNorms, "--year": exampleYears.map(String) });
  const [out, ...rest] = read.files;
  const named = out !== undefined && rest.length === 0;
  const problems = [
    ...read.problems,
    ...(named ? await outputProblems(out, undefined, folder) : [{ code: "commandUsage", path: "", params: { usage } }]),
  ];
  if (!named || problems.length > 0) return { kind: "unusable", problems };
  const language = languages.find((one) => one === read.options.get("--lang")) ?? "nl";
  const norm = exampleNorms.find((one) => one === read.options.get("--norm")) ?? "klantbelang";
  const choices = exampleChoices.filter((one) => one.norm === norm);
  const asked = read.options.get("--year");
  const choice = asked === undefined ? choices.at(-1) : choices.find(({ year }) => String(year) === asked);
  if (choice === undefined) {
    const params = { option: "--year", found: asked ?? "", values: choices.map(({ year }) => year).join(", ") };
    return { kind: "unusable", problems: [{ code: "commandOptionValueUnknown", path: "", params }] };
  }
  const isRegister = out.toLowerCase().endsWith(".csv");
  const bytes = isRegister ? new TextEncoder().encode(exampleRegisterCsv(choice.year, language)) : await exampleFile(choice, language);
  const unwritten = await writeOutput(out, folder, bytes);
  return unwritten.length > 0
    ? { kind: "unusable", problems: unwritten }
    : { kind: "done", output: { file: out, norm, year: choice.year, language, sizeBytes: bytes.length } };
};

async function exampleFile(choice: ExampleChoice, language: Language): Promise<Uint8Array> {
  const address = exampleAddress(choice);
  const norm = bundledNorm(address);
  if (norm === undefined) throw new Error(`The example is made on ${address}, which is not bundled`);
  const { dossier, by, attachments } = exampleDossier({ ...choice, language, normDigest: await normDigest(norm) });
  const contents = new Map(attachments.map(({ sha256, bytes }) => [sha256, bytes]));
  const written = await writeDossierFile({
    document: await newDocument(dossier, norm, by),
    norm,
    attachment: async (sha256) => contents.get(sha256),
  });
  return written.bytes;
}
