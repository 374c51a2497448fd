import type { DossierStorage } from "../../src/engine/dossierStorage.ts";

/** A disk that can be filled up: while it is full, every write fails the way browsers let it fail. */
export function diskThatFills(storage: DossierStorage): { readonly storage: DossierStorage; fill(): void; makeRoom(): void } {
  let full = false;
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (full) throw new DOMException("The disk is full", "QuotaExceededError");
    return work();
  };
  return {
    storage: {
      ...storage,
      create: (...row) => write(() => storage.create(...row)),
      append: (entry) => write(() => storage.append(entry)),
      addSnapshot: (snapshot) => write(() => storage.addSnapshot(snapshot)),
    },
    fill: () => {
      full = true;
    },
    makeRoom: () => {
      full = false;
    },
  };
}

/**
 * A process that can be killed: from then on nothing it asked of the disk happens any more. `bury` ends its waiting, so
 * that it lets go of its session before other tests begin.
 */
export function processThatDies(storage: DossierStorage): { readonly storage: DossierStorage; kill(): void; bury(): void } {
  let dead = false;
  let buried = false;
  let waiting: (() => void)[] = [];
  const alive = <T>(work: () => Promise<T>): Promise<T> => {
    if (!dead) return work();
    return new Promise<T>((_, reject) => (buried ? reject(new Error("dead")) : waiting.push(() => reject(new Error("dead")))));
  };
  return {
    storage: {
      create: (...row) => alive(() => storage.create(...row)),
      read: (id) => alive(() => storage.read(id)),
      append: (entry) => alive(() => storage.append(entry)),
      changesAfter: (id, number) => alive(() => storage.changesAfter(id, number)),
      addSnapshot: (snapshot) => alive(() => storage.addSnapshot(snapshot)),
      quarantine: (row) => alive(() => storage.quarantine(row)),
    },
    kill: () => {
      dead = true;
    },
    bury: () => {
      buried = true;
      for (const end of waiting) end();
      waiting = [];
    },
  };
}

/** A disk with room for this many more attachments; after that the browser refuses each as it does when a disk is full. */
export function roomForAttachments(many: number): { readonly makeRoom: () => void } {
  const put = IDBObjectStore.prototype.put;
  let left = many;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    if (this.name !== "attachments") return put.apply(this, given);
    if (left === 0) throw new DOMException("The disk is full", "QuotaExceededError");
    left -= 1;
    return put.apply(this, given);
  };
  return {
    makeRoom: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}
