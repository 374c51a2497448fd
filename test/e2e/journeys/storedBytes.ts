import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";

/** A digest of everything this device stores, row by row and byte by byte. */
export async function storedBytes(page: Page): Promise<string> {
  const rows = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("toetssteen");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const plain = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) return [...new Uint8Array(await value.arrayBuffer())];
      if (value instanceof Uint8Array) return [...value];
      if (Array.isArray(value)) return Promise.all(value.map(plain));
      if (typeof value !== "object" || value === null) return value;
      return Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await plain(inner)]));
    };
    const all: unknown[] = [];
    for (const name of [...db.objectStoreNames].sort()) {
      const values = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      all.push([name, await plain(values)]);
    }
    db.close();
    return JSON.stringify(all);
  });
  return createHash("sha256").update(rows).digest("hex");
}
