import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import { runCommand } from "../../src/core/dossier/commands/runCommand.ts";
import { type WrittenFile, writeDossierFile } from "../../src/engine/dossierFile.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { aNewDossier, answered, command, klantbelang, rationale } from "../doubles/engineOnMemory.ts";

const photo = new Uint8Array(5_000).map((_, index) => (index * 37) % 251);

async function aDossierWithPhoto() {
  const dossier = await aNewDossier("d1");
  const digest = await sha256(photo);
  const attachment = { sha256: digest, sizeBytes: photo.length, mime: "image/jpeg", name: "poster.jpg" };
  const fields = {
    type: "document",
    title: "Poster",
    source: "Winkel",
    date: "2026-01-02",
    collectedBy: "Noor",
    place: "Delft",
    note: "",
  } as const;
  const steps = [
    answered("met"),
    rationale("Emoji 👨‍👩‍👧, rechts naar links שלום, accenten é en e\u0301."),
    command({ kind: "addEvidence", id: "e1", fields, links: { "I.2.a": "supports" }, attachments: [attachment] }),
  ];
  for (const step of steps) expect(runCommand(dossier, step, klantbelang)).toBeUndefined();
  return { dossier, digest };
}

async function written(attachment: () => Uint8Array | undefined = () => photo): Promise<WrittenFile> {
  const { dossier } = await aDossierWithPhoto();
  return writeDossierFile({ document: await newDocument(dossier, klantbelang), norm: klantbelang, attachment: async () => attachment() });
}

test("a dossier file holds the dossier, its norm and its attachments, and gives them back", async () => {
  const { dossier, digest } = await aDossierWithPhoto();
  const read = await readDossierFile((await written()).bytes);
  if (read.kind !== "file") throw new Error(JSON.stringify(read));
  expect(read.file.dossier).toEqual(dossier);
  expect(read.file.norm).toEqual(klantbelang);
  expect(read.file.attachments.get(digest)).toEqual(photo);
  expect(read.file.missing).toEqual([]);
});

test("a dossier file can be read without this program", async () => {
  const { dossier, digest } = await aDossierWithPhoto();
  const parts = unzipSync((await written()).bytes);
  const text = (name: string): unknown => JSON.parse(new TextDecoder().decode(parts[name]));
  expect(Object.keys(parts).sort()).toEqual([`attachments/${digest}`, "document.automerge", "manifest.json", "norm.json", "state.json"]);
  expect(text("state.json")).toEqual(dossier);
  expect(text("manifest.json")).toMatchObject({ format: 1, program: "toetssteen", stateHash: await sha256(canonicalJson(dossier)) });
});

test("the same dossier gives the same bytes", async () => {
  expect((await written()).bytes).toEqual((await written()).bytes);
});

test("an attachment that is not on the device is named, and the rest of the file is good", async () => {
  const { digest } = await aDossierWithPhoto();
  for (const attachment of [() => undefined, () => new Uint8Array([1, 2, 3])]) {
    const { bytes, missing } = await written(attachment);
    expect(missing).toEqual([digest]);
    const read = await readDossierFile(bytes);
    if (read.kind !== "file") throw new Error(JSON.stringify(read));
    expect(read.file.missing).toEqual([digest]);
    expect(read.file.attachments.size).toBe(0);
  }
});

test("a document that is no dossier is not written at all", async () => {
  const parts = { norm: klantbelang, attachment: async () => undefined };
  await expect(writeDossierFile({ ...parts, document: new Uint8Array([1, 2, 3]) })).rejects.toThrow("Not a dossier");
});
