import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { writeDossierFile } from "../../src/engine/dossierFile.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { readDossierFile } from "../../src/engine/readDossierFile.ts";
import { zipLimits } from "../../src/engine/zip.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { aNewDossier, klantbelang } from "../doubles/engineOnMemory.ts";

const good = (async () => {
  const document = await newDocument(await aNewDossier("d1"), klantbelang);
  return (await writeDossierFile({ document, norm: klantbelang, attachment: async () => undefined })).bytes;
})();

type Parts = Record<string, Uint8Array>;
type Json = Record<string, unknown>;

/** A file like the good one with some parts changed. The manifest is made to agree, as somebody with bad intent would. */
async function forged(change: (parts: Parts) => void, changeManifest: (manifest: Json) => void = () => undefined): Promise<Uint8Array> {
  const parts: Parts = unzipSync(await good);
  change(parts);
  const manifest = json(parts["manifest.json"]);
  const files: Json = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name !== "manifest.json") files[name] = { sha256: await sha256(bytes), sizeBytes: bytes.length };
  }
  manifest.files = files;
  changeManifest(manifest);
  return zipSync({ ...parts, "manifest.json": strToU8(JSON.stringify(manifest)) });
}

function json(bytes: Uint8Array | undefined): Json {
  return JSON.parse(new TextDecoder().decode(bytes)) as Json; // the good file holds objects
}

/** The file with one more part that the manifest does not know, under any name at all: the name is written in afterwards. */
async function withRawPart(name: string, content: Uint8Array): Promise<Uint8Array> {
  const placeholder = "~".repeat(name.length);
  const text = Buffer.from(zipSync({ ...unzipSync(await good), [placeholder]: content })).toString("latin1");
  return new Uint8Array(
    Buffer.from(
      text.replaceAll(placeholder, () => name),
      "latin1",
    ),
  );
}

async function problemsOf(bytes: Uint8Array, limits = zipLimits): Promise<readonly string[]> {
  const read = await readDossierFile(bytes, limits);
  if (read.kind === "file") throw new Error("The file was accepted");
  return read.kind === "problems" ? read.problems.map(({ code, path }) => `${code} ${path}`.trim()) : [JSON.stringify(read)];
}

test("the file that the others are made from is good", async () => {
  expect((await readDossierFile(await good)).kind).toBe("file");
  expect((await readDossierFile(await forged(() => undefined))).kind).toBe("file");
});

test("something that is no dossier file is called what it is", async () => {
  expect(await problemsOf(new Uint8Array())).toEqual(["fileEmpty"]);
  expect(await problemsOf(strToU8("\uFEFF \n<!doctype html><p>Sign in</p>"))).toEqual(["fileIsWebPage"]);
  expect(await problemsOf(strToU8('{"norm":"klantbelang@2016-2017"}'))).toEqual(["fileIsJson"]);
  expect(await problemsOf(strToU8("%PDF-1.7 ..."))).toEqual(["fileIsPdf"]);
  expect(await problemsOf(strToU8("just text"))).toEqual(["fileUnknown"]);
  expect(await problemsOf(zipSync({ "word/document.xml": strToU8("<w/>") }))).toEqual(["filePartUnknown word/document.xml"]);
  expect(await problemsOf(zipSync({ "manifest.json": strToU8('{"program":"other","format":1}') }))).toEqual(["fileNotOurs manifest.json"]);
  expect(await problemsOf(zipSync({ "state.json": strToU8("{}") }))).toEqual(["fileNotOurs"]);
});

test("a file that was cut off anywhere is refused", async () => {
  const bytes = await good;
  for (let length = 4; length < bytes.length; length += Math.ceil(bytes.length / 40)) {
    expect(await problemsOf(bytes.slice(0, length))).toEqual(["fileTruncated"]);
  }
});

test("a file in which one bit was flipped is refused, or the bit did not matter", async () => {
  const bytes = await good;
  const before = await readDossierFile(bytes);
  if (before.kind !== "file") throw new Error(before.kind);
  let refusals = 0;
  for (let index = 0; index < 60; index += 1) {
    const flipped = bytes.slice();
    const place = Math.floor(((index + 0.5) * bytes.length) / 60);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (index % 8));
    const read = await readDossierFile(flipped);
    if (read.kind === "file") expect(read.file.dossier).toEqual(before.file.dossier);
    else refusals += 1;
  }
  expect(refusals).toBeGreaterThan(50);
});

test("names that reach outside the file, or into the program, are refused before anything is unpacked", async () => {
  for (const name of [
    "../evil",
    "/etc/passwd",
    "attachments/../../x",
    "C:\\x",
    "a\\..\\b",
    "__proto__",
    "attachments/constructor",
    "x\u0000y",
  ]) {
    const code = await problemsOf(await withRawPart(name, strToU8("x")));
    expect(code[0]?.startsWith("filePartUnsafe"), `${name}: ${code}`).toBe(true);
  }
  expect(await problemsOf(await withRawPart("norm.json", strToU8("{}")))).toEqual(["filePartTwice norm.json"]);
  expect(await problemsOf(await withRawPart("readme.txt", strToU8("x")))).toEqual(["filePartUnknown readme.txt"]);
  expect(await problemsOf(await withRawPart("attachments/photo.jpg", strToU8("x")))).toEqual(["filePartUnknown attachments/photo.jpg"]);
});

test("a file that unpacks to more than a device can hold is refused by its list of contents", async () => {
  const name = `attachments/${"a".repeat(64)}`;
  const bomb = await withRawPart(name, new Uint8Array(3_000_000));
  expect(bomb.length).toBeLessThan(200_000);
  expect(await problemsOf(bomb, { ...zipLimits, entryBytes: 2_000_000 })).toEqual([`filePartTooLarge ${name}`]);
  expect(await problemsOf(bomb, { ...zipLimits, unpackedBytes: 2_000_000 })).toEqual(["fileUnpacksTooLarge"]);
  expect(await problemsOf(bomb, { ...zipLimits, entries: 3 })).toEqual(["fileTooManyParts"]);
  expect(await problemsOf(bomb, { ...zipLimits, fileBytes: 1_000 })).toEqual(["fileTooLarge"]);
});

test("a list of contents that lies about sizes is caught", async () => {
  const name = `attachments/${"a".repeat(64)}`;
  const bomb = await withRawPart(name, new Uint8Array(3_000_000));
  // The size before packing stands 24 bytes after the start of an entry in the list.
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  let lied = 0;
  for (let index = 0; index + 46 < bomb.length; index += 1) {
    if (view.getUint32(index, true) === 0x02014b50 && view.getUint32(index + 24, true) === 3_000_000) {
      view.setUint32(index + 24, 10, true);
      lied += 1;
    }
  }
  expect(lied).toBe(1);
  expect((await problemsOf(bomb, { ...zipLimits, entryBytes: 2_000_000 })).length).toBeGreaterThan(0);
});

test("a file of a newer format says which, and other numbers are no format", async () => {
  const format = async (value: unknown) =>
    problemsOf(
      await forged(
        () => undefined,
        (manifest) => {
          manifest.format = value;
        },
      ),
    );
  expect(
    await readDossierFile(
      await forged(
        () => undefined,
        (manifest) => {
          manifest.format = 7;
        },
      ),
    ),
  ).toEqual({ kind: "tooNew", format: 7 });
  for (const value of [0, -1, 1.5, "1", null, [1], 1e300]) expect(await format(value)).toEqual(["fileFormatUnknown manifest.json"]);
});

test("a dossier of a newer format inside a file says which", async () => {
  const dossier = { ...(await aNewDossier("d1")), format: 3 as 2 }; // what a later version would write
  const document = await newDocument(dossier, klantbelang);
  const bytes = await forged((parts) => {
    parts["document.automerge"] = document;
  });
  expect(await readDossierFile(bytes)).toEqual({ kind: "tooNew", format: 3 });
});

test("parts that are missing, unlisted, or not what the list says, are named", async () => {
  const without = async (name: string) => problemsOf(await forged((parts) => void delete parts[name]));
  expect(await without("state.json")).toEqual(["filePartMissing state.json"]);
  expect(await without("document.automerge")).toEqual(["filePartMissing document.automerge"]);
  expect(await without("norm.json")).toEqual(["filePartMissing norm.json"]);
  const unlisted = await withRawPart(`attachments/${"b".repeat(64)}`, strToU8("x"));
  expect(await problemsOf(unlisted)).toEqual([`filePartUnknown attachments/${"b".repeat(64)}`]);
  const parts = unzipSync(await good);
  const swapped = zipSync({ ...parts, "state.json": strToU8("{}") });
  expect(await problemsOf(swapped)).toEqual(["filePartDamaged state.json"]);
});

test("an attachment that is not what its name says, or that nothing refers to, is refused", async () => {
  const wrong = await forged((parts) => {
    parts[`attachments/${"c".repeat(64)}`] = strToU8("x");
  });
  expect(await problemsOf(wrong)).toEqual([`filePartDamaged attachments/${"c".repeat(64)}`]);
  const digest = await sha256("x");
  const stray = await forged((parts) => {
    parts[`attachments/${digest}`] = strToU8("x");
  });
  expect(await problemsOf(stray)).toEqual([`filePartUnknown attachments/${digest}`]);
});

test("a state that differs from the document is refused, so what people read is what is opened", async () => {
  const bytes = await forged((parts) => {
    parts["state.json"] = strToU8(JSON.stringify({ ...json(parts["state.json"]), kind: "preAudit" }));
  });
  expect(await problemsOf(bytes)).toEqual(["fileStateDiffers state.json"]);
  const heads = await forged(
    () => undefined,
    (manifest) => {
      manifest.heads = ["d".repeat(64)];
    },
  );
  expect(await problemsOf(heads)).toEqual(["fileStateDiffers manifest.json"]);
});

test("a norm that is not the one the dossier was judged by is refused", async () => {
  const other = await forged((parts) => {
    parts["norm.json"] = strToU8(JSON.stringify({ ...klantbelang, summary: { nl: "Anders", en: "Different" } }));
  });
  expect(await problemsOf(other)).toEqual(["fileNormDiffers norm.json"]);
  const broken = await forged((parts) => {
    parts["norm.json"] = strToU8("{}");
  });
  expect((await problemsOf(broken)).every((problem) => problem.includes("norm.json"))).toBe(true);
});

test("keys that reach into the prototype of objects are refused in every part", async () => {
  const poisoned = '{"__proto__":{"polluted":true}}';
  const state = await forged((parts) => {
    parts["state.json"] = strToU8(poisoned);
  });
  expect(await problemsOf(state)).toEqual(["fileStateDiffers state.json"]);
  const norm = await forged((parts) => {
    parts["norm.json"] = strToU8(poisoned);
  });
  expect((await problemsOf(norm)).length).toBeGreaterThan(0);
  const manifest = zipSync({
    ...unzipSync(await good),
    "manifest.json": strToU8(`{"program":"toetssteen","format":1,"__proto__":{"x":1}}`),
  });
  expect(await problemsOf(manifest)).toEqual(["filePartUnreadable manifest.json"]);
  expect(({} as Json).polluted).toBeUndefined();
});

test("a document that is no document, or another program's document, is refused", async () => {
  const noise = await forged((parts) => {
    parts["document.automerge"] = strToU8("noise");
  });
  expect(await problemsOf(noise)).toEqual(["documentUnreadable document.automerge"]);
  const { change, init, save } = await import("@automerge/automerge/slim");
  const todo = save(
    change(init<Json>(), (draft) => {
      draft.todo = ["milk"];
    }),
  );
  const foreign = await forged((parts) => {
    parts["document.automerge"] = todo;
  });
  expect(await problemsOf(foreign)).toEqual(["notADossier document.automerge"]);
});
