import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/platform/database.ts";
import { newId } from "../../src/platform/ids.ts";
import { listNames, putNames } from "../../src/platform/names.ts";

test("a database of the first version keeps its rows and gains the key list", async () => {
  const name = newId();
  const old = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore("index", { keyPath: "id" });
      db.createObjectStore("changes", { autoIncrement: true }).createIndex("dossier", "dossier");
    },
  });
  await old.put("index", { id: "d1" });
  await old.add("changes", { dossier: "d1", session: "s", bytes: new Uint8Array([1]) });
  old.close();

  const db = await openDatabase(name);
  expect(await db.getAllKeys("index")).toEqual(["d1"]);
  expect(await db.getAllKeysFromIndex("changes", "dossier", "d1")).toEqual([1]);
  expect(await putNames(db, [{ dossier: "d1", subject: "evidence/e1", name: "Anna" }])).toBe("kept");
  expect(await listNames(db, "d1")).toEqual([{ dossier: "d1", subject: "evidence/e1", name: "Anna" }]);
  db.close();
});

test("an emptied name leaves no row, and another dossier's names are not listed", async () => {
  const db = await openDatabase(newId());
  await putNames(db, [
    { dossier: "d1", subject: "plan/p1", name: "Anna" },
    { dossier: "d2", subject: "plan/p1", name: "Bo" },
  ]);
  await putNames(db, [{ dossier: "d1", subject: "plan/p1", name: "" }]);
  expect(await listNames(db, "d1")).toEqual([]);
  expect(await listNames(db, "d2")).toHaveLength(1);
  db.close();
});
