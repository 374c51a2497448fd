import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { getAttachment, presentAttachments, putAttachment } from "../../src/platform/attachments.ts";
import { openDatabase } from "../../src/platform/database.ts";
import { newId } from "../../src/platform/ids.ts";

const at = "2026-03-01T09:00:00.000Z";

test("an attachment comes back as it went in, and the same bytes are kept once", async () => {
  const db = await openDatabase(newId());
  const blob = new Blob(["inhoud"], { type: "text/plain" });
  const put = await putAttachment(db, blob, at);
  if (put.kind !== "kept") throw new Error(put.kind);
  expect(put.sizeBytes).toBe(6);
  expect(await putAttachment(db, new Blob(["inhoud"]), at)).toEqual(put);
  expect(await db.count("attachments")).toBe(1);
  expect(await (await getAttachment(db, put.sha256))?.text()).toBe("inhoud");
  expect(await presentAttachments(db, [put.sha256, "0".repeat(64)])).toEqual(new Set([put.sha256]));
  expect(await getAttachment(db, "0".repeat(64))).toBeUndefined();
});

test("a disk that is full, and a disk that fails otherwise, are told apart", async () => {
  const db = await openDatabase(newId());
  const failing = (error: Error) =>
    new Proxy(db, { get: (target, key) => (key === "put" ? () => Promise.reject(error) : Reflect.get(target, key)) });
  const full = failing(new DOMException("full", "QuotaExceededError"));
  expect(await putAttachment(full, new Blob(["x"]), at)).toEqual({ kind: "full" });
  expect(await putAttachment(failing(new Error("broken")), new Blob(["x"]), at)).toEqual({ kind: "failed" });
});
