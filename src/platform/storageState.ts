export type StorageState = {
  /** Undefined where the browser does not tell. */
  readonly persisted: boolean | undefined;
  readonly usedBytes: number;
  readonly quotaBytes: number;
  readonly nearlyFull: boolean;
};

/** A dossier with photos is some tens of megabytes: below this, the next one may not fit. */
const roomBytes = 200_000_000;

export async function storageState(): Promise<StorageState> {
  const storage: StorageManager | undefined = navigator.storage;
  const estimate = (await storage?.estimate?.()) ?? {};
  const usedBytes = estimate.usage ?? 0;
  const quotaBytes = estimate.quota ?? 0;
  return {
    persisted: await storage?.persisted?.(),
    usedBytes,
    quotaBytes,
    nearlyFull: quotaBytes > 0 && (quotaBytes - usedBytes < roomBytes || usedBytes * 10 >= quotaBytes * 9),
  };
}

/** Asks the browser to keep the data when the disk runs full. False: it said no, or cannot promise. */
export async function askPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
