import { initializeWasm } from "@automerge/automerge/slim";
import { engineWasm } from "#engine-wasm";

let starting: Promise<void> | undefined;

/** Must have completed before anything else of the engine is called. A failed start is tried again. */
export function startEngine(): Promise<void> {
  starting ??= start().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(): Promise<void> {
  // The binding takes a compiled module as well; its type does not say so.
  await initializeWasm((await engineWasm()) as Uint8Array | string);
}
