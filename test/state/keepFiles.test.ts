import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { getAttachment } from "../../src/platform/attachments.ts";
import { database } from "../../src/state/database.ts";
import { keepEach, keepFiles } from "../../src/state/keepFiles.ts";
import { roomForAttachments } from "../doubles/storages.ts";

const text = (name: string, words = name) => new File([words], name, { type: "text/plain" });

/** Reading it is a mistake: it would take the memory of the whole device. */
function film(sizeBytes: number): File {
  const file = new File(["x"], "bezoek.mp4", { type: "video/mp4" });
  Object.defineProperty(file, "size", { value: sizeBytes });
  file.arrayBuffer = () => Promise.reject(new Error("the film was read"));
  return file;
}

function vanishing(name: string): File {
  const file = text(name);
  file.arrayBuffer = () => Promise.reject(new DOMException("The file is gone", "NotFoundError"));
  return file;
}

test("a film of 2 GB is refused without being read, and the files beside it are kept", async () => {
  const kept = await keepFiles([text("a.txt"), film(2_000_000_000), text("b.txt")]);
  expect(kept.attachments.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(kept.problems).toEqual([{ code: "attachmentTooLarge", path: "bezoek.mp4", params: { name: "bezoek.mp4", limit: 200 } }]);
});

test("a file that vanishes while it is read is named, and the next one is kept", async () => {
  const kept = await keepFiles([vanishing("weg.pdf"), text("er.txt")]);
  expect(kept.attachments.map(({ name }) => name)).toEqual(["er.txt"]);
  expect(kept.problems).toEqual([{ code: "attachmentUnreadable", path: "weg.pdf", params: { name: "weg.pdf" } }]);
});

test("an empty file is named", async () => {
  expect((await keepFiles([text("leeg.txt", "")])).problems.map(({ code }) => code)).toEqual(["attachmentEmpty"]);
});

test("when the disk is full half-way, what came before is kept and each file after it is named", async () => {
  const disk = roomForAttachments(2);
  const kept = await keepFiles(["1.txt", "2.txt", "3.txt", "4.txt"].map((name) => text(name)));
  disk.makeRoom();
  expect(kept.attachments.map(({ name }) => name)).toEqual(["1.txt", "2.txt"]);
  expect(kept.problems.map(({ code, path }) => [code, path])).toEqual([
    ["attachmentDiskFull", "3.txt"],
    ["attachmentDiskFull", "4.txt"],
  ]);
  const db = await database();
  for (const { sha256, name } of kept.attachments) expect(await (await getAttachment(db, sha256))?.text()).toBe(name);
});

test("a HEIC photo that this browser cannot read is kept as it is, with the advice how to make it visible", async () => {
  for (const photo of [new File(["heic"], "IMG_1.HEIC"), new File(["heic!"], "IMG_2.heic", { type: "image/heic" })]) {
    const { attachments, problems } = await keepFiles([photo]);
    expect(attachments).toMatchObject([{ name: photo.name, mime: "image/heic" }]);
    expect(problems.map(({ code }) => code)).toEqual(["attachmentHeic"]);
  }
});

test("the same bytes under another name have the same digest", async () => {
  const { attachments } = await keepFiles([text("een.txt", "beleid"), text("twee.txt", "beleid")]);
  expect(attachments[0]?.sha256).toBe(attachments[1]?.sha256);
});

test("cancelling keeps what was kept and reads no further file", async () => {
  const stop = new AbortController();
  const names: string[] = [];
  for await (const outcome of keepEach([text("1.txt"), text("2.txt"), vanishing("3.txt")], stop.signal)) {
    names.push(outcome.kind === "kept" ? outcome.attachment.name : outcome.problem.code);
    if (names.length === 2) stop.abort();
  }
  expect(names).toEqual(["1.txt", "2.txt"]);
});

test("progress tells how many files are done, whatever came of them", async () => {
  const told: number[] = [];
  await keepFiles([text("1.txt"), vanishing("2.txt"), text("3.txt")], (done) => told.push(done));
  expect(told).toEqual([1, 2, 3]);
});
