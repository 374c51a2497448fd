import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { runCommand } from "../../src/core/dossier/commands/runCommand.ts";
import type { Evidence } from "../../src/core/dossier/dossierSchema.ts";
import { drawnPlaces, filesThatCount, judgementPicks, replacedFiles, replacementsOf } from "../../src/core/dossier/sampleFiles.ts";
import { sampledIds, sampleTally } from "../../src/core/dossier/sampleTally.ts";
import { sufficiency } from "../../src/core/evidence/sufficiency.ts";
import { drawSample } from "../../src/core/sampling/drawSample.ts";
import { populationText } from "../../src/core/sampling/readPopulation.ts";
import { exampleRegister } from "../../src/example/register/exampleRegister.ts";
import { type ChosenYear, examples, theExample } from "./theExample.ts";

const klantbelang = examples.filter(({ norm }) => norm === "klantbelang");

test.each(klantbelang)("the sample of the example in $language is what the seed draws from the register's 412 files", (chosen) => {
  const { sample, files = {} } = theSample(chosen);
  const population = closedInMayAndJune(chosen.language);
  expect(population).toHaveLength(412);
  expect(sample).toMatchObject({ population: 412, drawn: 30, populationSha256: digest(populationText(population)) });
  const { strata } = drawSample(population, sample?.seed ?? "", 30);
  const inOrder = Object.values(files).sort((a, b) => a.order - b.order);
  const named = (origin: string) => inOrder.filter((file) => file.origin === origin).map(({ name, stratum }) => [stratum, name]);
  expect(named("drawn")).toEqual(strata.flatMap(({ name, ids }) => ids.map((id) => [name, id])));
  expect(named("reserve")).toEqual(strata.flatMap(({ name, reserve }) => reserve.map((id) => [name, id])));
});

test.each(klantbelang)("two files of the sample in $language are replaced with a reason, and two picks stand apart", (chosen) => {
  const evidence = theSample(chosen);
  const replaced = drawnPlaces(evidence).filter((place) => place.replaced.length > 0);
  expect(replaced).toHaveLength(2);
  for (const { file, replaced: before } of replaced) {
    expect(before.flatMap(replacementsOf).map(({ reason }) => reason.trim() === "")).toEqual([false]);
    expect(before.map(({ results }) => results)).toEqual([{}]);
    expect(file.stratum).toBe(before[0]?.stratum);
  }
  const names = new Set(filesThatCount(evidence).map(({ name }) => name));
  expect(names.size).toBe(30);
  const picks = judgementPicks(evidence);
  expect(picks.filter(({ name }) => names.has(name))).toEqual([]);
  expect(picks).toHaveLength(2);
});

test.each(klantbelang)("the files of the sample in $language add up to what its note and the rationales say", (chosen) => {
  const evidence = theSample(chosen);
  const counts = Object.fromEntries(
    [...sampledIds(evidence)].map((id) => {
      const tally = sampleTally(evidence, id);
      return [id, [tally?.shows, tally?.applies, tally?.seriousHarm, tally?.open]];
    }),
  );
  expect(counts).toEqual({
    "I.2.d": [30, 30, 0, 0],
    "I.4.d": [22, 30, 0, 0],
    "II.3.e": [28, 30, 0, 0],
    "II.4.g": [23, 30, 0, 0],
    "II.4.i": [27, 30, 0, 0],
    "III.4.h": [4, 9, 0, 0],
    "IV.1.a": [27, 30, 0, 0],
    "IV.1.b": [28, 30, 0, 0],
    "IV.1.c": [19, 30, 0, 0],
    "IV.1.d": [7, 7, 0, 0],
    "IV.2.d": [24, 30, 0, 0],
    "IV.2.e": [3, 8, 0, 0],
    "IV.4.a": [28, 30, 0, 0],
    "IV.4.b": [6, 6, 0, 0],
  });
});

test.each(klantbelang)("27 of 30 in the example in $language does not prove 90 %", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const [sample] = sufficiency(dossier, norm, "IV.1.a").has.samples;
  expect(sample).toMatchObject({ shows: 27, applies: 30, conclusion: { code: "doesNotProve", interval: { low: 7438, high: 9654 } } });
});

test.each(klantbelang)("the commands draw the very same sample as the example in $language has", (chosen) => {
  const { dossier, norm } = theExample(chosen);
  const { id, sample, files = {} } = theSample(chosen);
  const draft = structuredClone(dossier);
  const { drawn: _, draw = "", results: __, ...from } = sample ?? { population: 0, seed: "", drawn: 0, results: {} };
  const fresh = draft.evidence[id];
  if (fresh === undefined) throw new Error("No sample");
  fresh.files = {};
  const by = { by: "Hanneke Verwey", at: "2026-09-22T17:00:00.000Z" };
  const inOrder = Object.entries(files)
    .filter(([, { origin }]) => origin !== "judgement")
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { name, stratum, origin }]) => ({
      id: key,
      name,
      stratum,
      origin: origin === "drawn" ? ("drawn" as const) : ("reserve" as const),
    }));
  expect(runCommand(draft, { kind: "drawSample", id, draw, from, files: inOrder, ...by }, norm)).toBeUndefined();
  expect(fresh.sample).toEqual(sample);
  for (const { left, came, reasons } of replacedFiles(theSample(chosen))) {
    const command = { kind: "replaceFile", id, file: left.key, replacement: "why", reason: reasons[0]?.reason ?? "", ...by } as const;
    expect(runCommand(draft, command, norm)).toBeUndefined();
    expect(came?.key).toBe(fresh.files?.[left.key]?.replacements?.why?.reserve);
  }
});

function theSample(chosen: ChosenYear): Evidence {
  const found = Object.values(theExample(chosen).dossier.evidence).find(({ title }) => title.startsWith("SAM-1 "));
  if (found === undefined) throw new Error("No sample");
  return found;
}

function closedInMayAndJune(language: "nl" | "en") {
  const { header, rows } = exampleRegister(2026, language);
  const column = (nl: string, en: string) => header.indexOf(language === "nl" ? nl : en);
  const [id, closed, channel] = [
    column("Klachtnummer", "Complaint ID"),
    column("Datum afsluiting", "Closed date"),
    column("Kanaal", "Channel"),
  ];
  const days = rows.map((row) => ({ row, day: language === "nl" ? row[closed]?.split("-").reverse().join("-") : row[closed] }));
  return days
    .filter(({ day = "" }) => day >= "2026-05-01" && day <= "2026-06-22")
    .map(({ row }) => ({ id: row[id] ?? "", stratum: row[channel] ?? "" }));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
