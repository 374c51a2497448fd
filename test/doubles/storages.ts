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

/** A process that can be killed: from then on nothing it asked of the disk happens any more. */
export function processThatDies(storage: DossierStorage): { readonly storage: DossierStorage; kill(): void } {
  let dead = false;
  const alive = <T>(work: () => Promise<T>): Promise<T> => (dead ? new Promise<T>(() => undefined) : work());
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
