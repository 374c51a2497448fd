import { expect, test } from "vitest";
import { commandPath } from "../../../../src/core/dossier/commands/commandPath.ts";
import { runCommand } from "../../../../src/core/dossier/commands/runCommand.ts";
import { drawnPlaces, filesAside, judgementPicks, replacedFiles, reserveLeft } from "../../../../src/core/dossier/sampleFiles.ts";
import { sampleTally } from "../../../../src/core/dossier/sampleTally.ts";
import { searchDossier } from "../../../../src/core/dossier/searchDossier.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { aDraw, aResult } from "../../../builders/aSampleDrawn.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const aSampleDossier = (drawn = 3, reserve = 2) =>
  aDossier(norm)
    .evidence("sam", { "IV.1.a": "supports" }, { type: "fileSample" })
    .run(aDraw("sam", drawn, reserve));
const sampleIn = (builder: ReturnType<typeof aSampleDossier>) => {
  const { sam } = builder.build().evidence;
  if (sam === undefined) throw new Error("sam");
  return sam;
};
const counted = (builder: ReturnType<typeof aSampleDossier>) => drawnPlaces(sampleIn(builder)).map(({ file }) => file.name);
const replaced = (file: string, reason = "Het dossier is vernietigd.", replacement = `why ${file}`) =>
  ({ kind: "replaceFile", id: "sam", file, replacement, reason }) as const;

test("a draw keeps what was drawn from, its files in their order, and the reserve apart", () => {
  const builder = aSampleDossier();
  const sample = sampleIn(builder);
  expect(sample.sample).toMatchObject({ population: 412, seed: "2026-09-15", drawn: 3, draw: "draw-1", results: {} });
  expect(counted(builder)).toEqual(["K-1", "K-2", "K-3"]);
  expect(reserveLeft(sample, "").map(({ name }) => name)).toEqual(["R-1", "R-2"]);
});

test("a file that cannot be used makes room for the next reserve of its stratum, with the reason, who and when", () => {
  const builder = aSampleDossier().by("Sam").run(replaced("f2"));
  expect(counted(builder)).toEqual(["K-1", "R-1", "K-3"]);
  expect(sampleIn(builder).files?.f2?.replacements).toMatchObject({
    "why f2": { reserve: "r1", reason: "Het dossier is vernietigd.", by: "Sam" },
  });
  builder.run(replaced("r1", "Ook dat dossier is weg."));
  expect(counted(builder)).toEqual(["K-1", "R-2", "K-3"]);
  expect(drawnPlaces(sampleIn(builder))[1]?.replaced.map(({ name }) => name)).toEqual(["K-2", "R-1"]);
  expect(builder.tell(replaced("f1"))?.code).toBe("sampleReserveEmpty");
});

test("the reserve of one stratum never comes in for a file of another", () => {
  const files = [
    { id: "f1", name: "K-1", stratum: "balie", origin: "drawn" },
    { id: "r1", name: "K-2", stratum: "post", origin: "reserve" },
    { id: "r2", name: "K-3", stratum: "balie", origin: "reserve" },
  ] as const;
  const builder = aSampleDossier().run(
    aDraw("sam", 0, 0, { draw: "draw-2", files: files.map((file) => ({ ...file, id: `${file.id}s` })) }),
  );
  builder.run(replaced("f1s"));
  expect(counted(builder)).toEqual(["K-3"]);
});

test("a replacement needs a reason, cannot hide a file that was judged, and can be taken back", () => {
  const builder = aSampleDossier();
  expect(builder.tell(replaced("f1", "  "))?.code).toBe("replacementReasonNeeded");
  expect(builder.tell(replaced("r1"))?.code).toBe("unknownSampleFile");
  builder.run(aResult("sam", "f1", "IV.1.a", "showsNot"));
  expect(builder.tell(replaced("f1"))?.code).toBe("sampleFileJudged");
  builder.run(replaced("f2")).run({ kind: "keepFile", id: "sam", file: "f2" });
  expect(counted(builder)).toEqual(["K-1", "K-2", "K-3"]);
  expect(sampleIn(builder).files?.f2?.replacements).toEqual({});
  expect(builder.tell({ kind: "keepFile", id: "sam", file: "f2" })?.code).toBe("unknownSampleFile");
});

/** What a merge of two copies leaves: both replacements, and both named the first reserve. */
const alsoReplaced = (builder: ReturnType<typeof aSampleDossier>, file: string, at: string) => {
  const sample = structuredClone(sampleIn(builder));
  const left = sample.files?.[file];
  if (left === undefined) throw new Error(file);
  left.replacements = { ...left.replacements, theirs: { reserve: "r1", reason: "Niet gevonden.", by: "Sam", at } };
  return sample;
};
const [early, late] = ["2020-01-01T09:00:00.000Z", "2030-01-01T09:00:00.000Z"];

test("when two colleagues replaced different files at the same moment, who was first gets the reserve and the other the next one", () => {
  const builder = aSampleDossier().run(replaced("f2"));
  const names = (sample: ReturnType<typeof sampleIn>) => drawnPlaces(sample).map(({ file }) => file.name);
  expect(names(alsoReplaced(builder, "f3", late))).toEqual(["K-1", "R-1", "R-2"]);
  expect(names(alsoReplaced(builder, "f3", early))).toEqual(["K-1", "R-2", "R-1"]);
  expect(reserveLeft(alsoReplaced(builder, "f3", late), "")).toEqual([]);
});

test("when two colleagues replaced the same file, one reserve comes in and both reasons are kept", () => {
  const sample = alsoReplaced(aSampleDossier().run(replaced("f2")), "f2", late);
  expect(drawnPlaces(sample).map(({ file }) => file.name)).toEqual(["K-1", "R-1", "K-3"]);
  const [row] = replacedFiles(sample);
  expect(row?.reasons.map(({ reason }) => reason)).toEqual(["Het dossier is vernietigd.", "Niet gevonden."]);
  expect(reserveLeft(sample, "").map(({ name }) => name)).toEqual(["R-2"]);
});

test("without a reserve for both, the second place stays open and its reason is still told", () => {
  const sample = alsoReplaced(aSampleDossier(3, 1).run(replaced("f2")), "f3", late);
  expect(drawnPlaces(sample).map(({ file }) => file.name)).toEqual(["K-1", "R-1", "K-3"]);
  expect(replacedFiles(sample).map(({ left, came }) => [left.name, came?.name])).toEqual([
    ["K-2", "R-1"],
    ["K-3", undefined],
  ]);
});

test("taking a replacement back never hides another file that was judged", () => {
  const builder = aSampleDossier().run(replaced("f2")).run(replaced("f3"));
  const moved = structuredClone(sampleIn(builder));
  const [r1, r2] = [moved.files?.f2?.replacements?.["why f2"], moved.files?.f3?.replacements?.["why f3"]];
  if (r1 === undefined || r2 === undefined || moved.files?.r2 === undefined) throw new Error("replaced twice");
  r2.reserve = "r1";
  moved.files.r2.results = { "IV.1.a": { seen: "shows", seriousHarm: false } };
  const dossier = { ...builder.build(), evidence: { sam: moved } };
  const stamp = { by: "Noor", at: late };
  expect(runCommand(dossier, { kind: "keepFile", id: "sam", file: "f2", ...stamp }, norm)?.code).toBe("sampleFileJudged");
});

test("what a sample shows follows from the files that count, and from nothing else", () => {
  const builder = aSampleDossier()
    .run(aResult("sam", "f1", "IV.1.a", "shows"))
    .run(replaced("f2"))
    .run(aResult("sam", "r1", "IV.1.a", "doesNotOccur"))
    .run({ kind: "pickFile", id: "sam", file: "p1", name: "K-400" })
    .run(aResult("sam", "p1", "IV.1.a", "showsNot", true));
  expect(sampleTally(sampleIn(builder), "IV.1.a")).toEqual({ drawn: 3, applies: 1, shows: 1, seriousHarm: 0, open: 1 });
  builder.run(aResult("sam", "f3", "IV.1.a", "showsNot", true));
  expect(sampleTally(sampleIn(builder), "IV.1.a")).toEqual({ drawn: 3, applies: 2, shows: 1, seriousHarm: 1, open: 0 });
  expect(sampleTally(sampleIn(builder), "IV.1.b")).toBeUndefined();
});

test("a sample that was drawn elsewhere keeps the numbers that were filled in", () => {
  const sample = { population: 412, seed: "7", drawn: 30, results: { "IV.1.a": { applies: 30, shows: 27, seriousHarm: 0 } } };
  const { sam } = aDossier(norm).evidence("sam", {}, { type: "fileSample", sample }).build().evidence;
  expect(sam && sampleTally(sam, "IV.1.a")).toEqual({ drawn: 30, applies: 30, shows: 27, seriousHarm: 0, open: 0 });
});

test("at most five files are chosen by judgement, none twice, and one that was looked at stays", () => {
  const builder = aSampleDossier();
  const pick = (nth: number, name = `X-${nth}`) => ({ kind: "pickFile", id: "sam", file: `p${nth}`, name }) as const;
  expect(builder.tell(pick(1, "K-2"))?.code).toBe("sampleFileTwice");
  expect(builder.tell(pick(1, " "))?.code).toBe("sampleFileNameNeeded");
  for (const nth of [1, 2, 3, 4, 5]) builder.run(pick(nth));
  expect(builder.tell(pick(6))?.code).toBe("samplePicksFull");
  builder.run({ kind: "noteFile", id: "sam", file: "p1", text: "Oudste klacht." }).run({ kind: "dropPick", id: "sam", file: "p2" });
  expect(builder.tell({ kind: "dropPick", id: "sam", file: "p1" })?.code).toBe("sampleFileJudged");
  expect(builder.tell({ kind: "dropPick", id: "sam", file: "f1" })?.code).toBe("unknownSampleFile");
  expect(judgementPicks(sampleIn(builder)).map(({ name }) => name)).toEqual(["X-1", "X-3", "X-4", "X-5"]);
});

test("a pick that was taken out can come back, and stays in sight when a colleague was noting about it", () => {
  const builder = aSampleDossier().run({ kind: "pickFile", id: "sam", file: "p1", name: "X-1" });
  builder.run({ kind: "dropPick", id: "sam", file: "p1" });
  expect(judgementPicks(sampleIn(builder))).toEqual([]);
  builder.run({ kind: "pickFile", id: "sam", file: "p1", name: "X-1" });
  expect(judgementPicks(sampleIn(builder)).map(({ name }) => name)).toEqual(["X-1"]);
  builder.run({ kind: "dropPick", id: "sam", file: "p1" }).run({ kind: "noteFile", id: "sam", file: "p1", text: "Oudste klacht." });
  expect(judgementPicks(sampleIn(builder)).map(({ note }) => note)).toEqual(["Oudste klacht."]);
});

test("what was noted about a file that counts no more stays in sight: replaced, no longer standing in, or of another draw", () => {
  const note = (file: string) => ({ kind: "noteFile", id: "sam", file, text: `Over ${file}.` }) as const;
  const builder = aSampleDossier().run(note("f2")).run(replaced("f2")).run(note("r1"));
  const aside = () => filesAside(sampleIn(builder)).map(({ key }) => key);
  expect(aside()).toEqual(["f2"]);
  builder.run({ kind: "keepFile", id: "sam", file: "f2" });
  expect(aside()).toEqual(["r1"]);
  const other = structuredClone(sampleIn(builder));
  if (other.sample !== undefined) other.sample.draw = "draw of a colleague";
  expect(filesAside(other).map(({ key }) => key)).toEqual(
    ["r1", "f2"].sort((a, b) => (other.files?.[a]?.order ?? 0) - (other.files?.[b]?.order ?? 0)),
  );
});

test("words about a file stay when a colleague removed the sample while they were typed", () => {
  const builder = aSampleDossier().run({ kind: "removeEvidence", id: "sam" });
  builder.run({ kind: "noteFile", id: "sam", file: "f1", text: "De brief ontbreekt." });
  expect(sampleIn(builder).files?.f1?.note).toBe("De brief ontbreekt.");
  expect(builder.tell(aResult("sam", "f1", "IV.1.a", "shows"))?.code).toBe("evidenceRemoved");
});

test("drawing again counts from then on, and waits until no file has a result or a note", () => {
  const builder = aSampleDossier().run(aResult("sam", "f1", "IV.1.a", "shows"));
  const again = aDraw("sam", 0, 0, { draw: "draw-2", files: [{ id: "n1", name: "K-9", stratum: "", origin: "drawn" }] });
  expect(builder.tell(again)).toEqual({ code: "sampleHasResults", params: { name: "K-1" } });
  builder.run(aResult("sam", "f1", "IV.1.a", undefined)).run({ kind: "noteFile", id: "sam", file: "f1", text: "Brief ontbreekt." });
  expect(builder.tell(again)?.code).toBe("sampleHasResults");
  builder.run({ kind: "noteFile", id: "sam", file: "f1", text: "" }).run(again);
  expect(counted(builder)).toEqual(["K-9"]);
  expect(sampleIn(builder).sample).toMatchObject({ drawn: 1, draw: "draw-2" });
});

test("a draw that cannot be is refused and changes nothing", () => {
  const builder = aDossier(norm).evidence("sam", {}, { type: "fileSample" }).evidence("doc", {});
  const before = builder.build();
  const code = (body: ReturnType<typeof aDraw>) => builder.tell(body)?.code;
  const from = { population: 412, seed: "7" };
  expect(code(aDraw("doc", 3))).toBe("notFileSample");
  expect(code(aDraw("sam", 0))).toBe("sampleEmpty");
  expect(code(aDraw("sam", 501, 0, { from: { population: 9_000, seed: "7" } }))).toBe("sampleTooLarge");
  expect(code(aDraw("sam", 3, 0, { from: { ...from, seed: " " } }))).toBe("sampleSeedNeeded");
  expect(code(aDraw("sam", 3, 1, { from: { ...from, population: 3 } }))).toBe("sampleOverPopulation");
  expect(code(aDraw("sam", 3, 0, { from: { ...from, populationSha256: "kort" } }))).toBe("fieldInvalid");
  const twice = [1, 2].map((nth) => ({ id: `f${nth}`, name: "K-1", stratum: "", origin: "drawn" as const }));
  expect(code(aDraw("sam", 0, 0, { files: twice }))).toBe("sampleFileTwice");
  expect(builder.build()).toEqual(before);
});

test("the trail says which file, never what was seen in it, and the search finds a file by its number, note and reason", () => {
  const stamp = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };
  expect(commandPath({ ...aResult("sam", "f1", "IV.1.a", "shows"), ...stamp })).toBe("evidence/sam/files/f1/results/IV.1.a");
  const dossier = aSampleDossier().run(replaced("f2")).run({ kind: "noteFile", id: "sam", file: "f3", text: "Brief ontbreekt." }).build();
  for (const query of ["K-3", "brief ontbreekt", "vernietigd"]) {
    expect(searchDossier(dossier, norm, "nl", query).map(({ path }) => path)).toEqual(["evidence/sam"]);
  }
});
