/** A dossier of a large audit: sixty interviews of thirty answers and a thousand pieces of evidence. */
import type { Browser } from "@playwright/test";
import type { Dossier, Stance } from "../../src/core/dossier/dossierSchema.ts";
import { searchDossier } from "../../src/core/dossier/searchDossier.ts";
import { coverage } from "../../src/core/evidence/coverage.ts";
import { interviewThemes } from "../../src/core/evidence/interviewThemes.ts";
import type { Norm } from "../../src/core/norm/normSchema.ts";
import { writeDossierFile } from "../../src/engine/dossierFile.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { aDossier, type DossierBuilder } from "../builders/aDossier.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";
import type { Figure } from "./figure.ts";
import { address, inBrowser, keys, keysOn, median, newPage, opened } from "./inBrowser.ts";

const interviews = 60;
const answers = 30;
const pieces = 1_000;
const organisation = "Veldwerk van een grote audit";

export async function benchFieldwork(): Promise<readonly Figure[]> {
  const norm = bundledNorm("klantbelang");
  const dossier: Dossier = { ...aLargeAudit(norm), norm: { id: norm.id, version: norm.version, digest: await normDigest(norm) } };
  const file = await writeDossierFile({ document: await newDocument(dossier, norm), norm, attachment: async () => undefined });
  const inCore: readonly Figure[] = [
    { name: "the coverage matrix of a thousand pieces, median of 9", value: timed(() => coverage(dossier, norm)), unit: "ms", most: 50 },
    { name: "themes across sixty interviews, median of 9", value: timed(() => interviewThemes(dossier, norm)), unit: "ms", most: 50 },
    {
      name: "a search through all of it, median of 9",
      value: timed(() => searchDossier(dossier, norm, "nl", "dubbele rekening")),
      unit: "ms",
    },
    { name: "the file of it", value: file.bytes.length / 1000, unit: "kB" },
  ];
  return [...inCore, ...(await inBrowser((browser) => onScreen(browser, Buffer.from(file.bytes))))];
}

async function onScreen(browser: Browser, file: Buffer): Promise<readonly Figure[]> {
  const page = await newPage(browser);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(address);
  await page.locator("input[type=file]").setInputFiles({ name: "groot.toets", mimeType: "application/zip", buffer: file });
  await page.waitForURL(/#\/dossier\//);
  const id = /dossier\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  const reopened: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(`${address}#/`);
    const link = page.getByRole("link", { name: organisation });
    reopened.push(await opened(page, () => link.click()));
  }
  await page.goto(`${address}#/dossier/${id}/interview/int-30`);
  await page.locator("[data-interview-note]").click();
  const typing = await keysOn(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const slowed = await keysOn(page);
  await page.context().close();
  return [
    { name: "open a dossier of a large audit, median of 5", value: median(reopened), unit: "ms", most: 1_000 },
    { name: `a key in an interview note on screen, median of ${keys}`, value: median(typing), unit: "ms", most: 24 },
    { name: "the same, slowest", value: Math.max(...typing), unit: "ms" },
    { name: `the same with the processor slowed four times, median of ${keys}`, value: median(slowed), unit: "ms", most: 100 },
    { name: "the same, slowest", value: Math.max(...slowed), unit: "ms" },
  ];
}

export function aLargeAudit(norm: Norm): Dossier {
  const builder = aDossier(norm).assignment({ organisation });
  const criteria = norm.sections.flatMap((section) => section.criteria.map(({ id }) => id));
  const about = (index: number) => criteria[index % criteria.length] ?? "";
  for (let index = 0; index < interviews; index += 1) anInterview(builder, `int-${index}`, index, about);
  for (let index = interviews; index < pieces; index += 1) {
    const links = { [about(index)]: "supports", [about(index * 7 + 3)]: index % 11 === 0 ? "contradicts" : "supports" } as const;
    builder.evidence(`doc-${index}`, links, {
      title: `DOC-${index}`,
      note: `Vindplaats ${index}: bladzijde twee en drie, over de behandeling.`,
    });
  }
  return builder.build();
}

function anInterview(builder: DossierBuilder, id: string, index: number, about: (index: number) => string): void {
  const role = ["KB", "TM", "LM"][index % 3] ?? "KB";
  builder
    .evidence(
      id,
      {},
      { type: "interview", title: `INT-${index + 1}`, interview: { role, layer: "", department: "", people: 1, consent: "notes" } },
    )
    .run({ kind: "prepareInterview", id });
  const questions = Object.keys(builder.build().evidence[id]?.questions ?? {}).slice(0, answers);
  for (const [number, question] of questions.entries()) {
    const text =
      `Vertelt over de dubbele rekening van klant ${number}: wat er gebeurde, wie besliste en wat er daarna anders ging. `.repeat(2);
    builder.run({ kind: "writeInterviewNote", id, question, text });
  }
  for (let number = 0; number < 5; number += 1) {
    const stance: Stance = number === 4 ? "contradicts" : "supports";
    const fields = { words: `Uitspraak ${number} over hoe het werkelijk gaat.`, quote: "no" } as const;
    builder.run({ kind: "addStatement", id, statement: `${id}-${number}`, fields, criteria: { [about(index * 5 + number)]: stance } });
  }
}

function timed(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return median(times);
}
