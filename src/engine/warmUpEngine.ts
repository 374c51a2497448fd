import { from, load, save } from "@automerge/automerge/slim";
import { startEngine } from "./automerge.ts";
import { engineIsWanted } from "./fetchEngine.ts";

/**
 * Starts the engine and has it read a document of its own making. A browser compiles WebAssembly function by function when
 * it is first called, and better once it was called often: the first real document then opens as fast as the second.
 * In the way of a dossier that is about to open it would cost more than it gives.
 */
export async function warmUpEngine(): Promise<void> {
  await startEngine();
  if (engineIsWanted()) return;
  const records = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`record${index}`, { note: "x".repeat(200), at: index, list: [true, null] }]),
  );
  load(save(from({ records })));
}
