import { readFile } from "node:fs/promises";
import { type Language, languages } from "../core/norm/normSchema.ts";
import { readNorm } from "../core/norm/readNorm.ts";
import { newDocument } from "../engine/newDocument.ts";
import { normDigest } from "../engine/normDigest.ts";
import { readyDossier } from "../engine/readyDossier.ts";
import { type ExampleChoice, exampleAddress, exampleChoices, exampleDossier } from "../example/exampleDossier.ts";
import type { ExampleMadeAhead } from "./exampleMadeAhead.ts";

type Chosen = ExampleChoice & { readonly language: Language };

export const everyExample: readonly Chosen[] = exampleChoices.flatMap((choice) => languages.map((language) => ({ ...choice, language })));

/** `klantbelang/2026/nl` */
export function nameOf({ norm, year, language }: Chosen): string {
  return `${norm}/${year}/${language}`;
}

/** The address of its norm, `klantbelang@2016-2017`. */
export const normOf: (chosen: Chosen) => string = exampleAddress;

export async function madeAhead(chosen: Chosen): Promise<ExampleMadeAhead> {
  const file = new URL(`../../norms/${exampleAddress(chosen).replace("@", "/")}.json`, import.meta.url);
  const read = readNorm(JSON.parse(await readFile(file, "utf8")));
  if (read.kind === "problems") throw new Error(`${file.pathname}: ${JSON.stringify(read.problems)}`);
  const { dossier, by, attachments } = exampleDossier({ ...chosen, normDigest: await normDigest(read.norm) });
  const { document, ...beside } = await readyDossier(await newDocument(dossier, read.norm, by), read.norm);
  return { ...beside, document: base64(document), attachments: attachments.map(({ bytes, mime }) => ({ mime, content: base64(bytes) })) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
