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
