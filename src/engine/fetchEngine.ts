import { engineWasm } from "#engine-wasm";

let wanted = false;

/** Begins to fetch the engine, beside the code that will start it, for a dossier that is about to open. A failure shows when it is started. */
export function fetchEngine(): void {
  wanted = true;
  void engineWasm().catch(() => undefined);
}

/** Whether a dossier waits for the engine, or has. */
export function engineIsWanted(): boolean {
  return wanted;
}
