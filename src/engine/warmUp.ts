import { from, load, save } from "@automerge/automerge/slim";
import { startEngine } from "./automerge.ts";

/**
 * Starts the engine and has it read a document of its own making. A browser compiles WebAssembly function by function when
 * it is first called, and better once it was called often: the first real document then opens as fast as the second.
 */
export async function warmUpEngine(): Promise<void> {
  await startEngine();
  const records = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`record${index}`, { note: "x".repeat(200), at: index, list: [true, null] }]),
  );
  load(save(from({ records })));
}
