import { engineWasm } from "#engine-wasm";

/** Begins to fetch the engine, beside the code that will start it. A failure shows when it is started. */
export function fetchEngine(): void {
  void engineWasm().catch(() => undefined);
}
