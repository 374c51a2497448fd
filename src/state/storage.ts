import { create } from "zustand";
import { askPersist, type StorageState, storageState } from "../platform/storageState.ts";

type Storage = StorageState & { readonly refresh: () => Promise<void>; readonly askPersist: () => Promise<boolean> };

/** How much room this device gives, and whether it promises to keep what is stored. */
export const useStorage = create<Storage>()((set) => {
  const refresh = async () => set(await storageState());
  return {
    persisted: undefined,
    usedBytes: 0,
    quotaBytes: 0,
    nearlyFull: false,
    refresh,
    askPersist: async () => {
      const persisted = await askPersist();
      await refresh();
      return persisted;
    },
  };
});
