import { from, load, save } from "@automerge/automerge/slim";
import { startEngine } from "./automerge.ts";
import { engineIsWanted } from "./fetchEngine.ts";

/**
 * Starts the engine and has it read a document of its own making. A browser compiles WebAssembly function by function when
 * it is first called, and better once it was called often: the first real document then opens as fast as the second.
 * Where a dossier opens or is open it would only be in the way, and is left out.
 */
export async function warmUpEngine(): Promise<"used" | "leftAlone"> {
  await startEngine();
  if (engineIsWanted()) return "leftAlone";
  const records = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`record${index}`, { note: "x".repeat(200), at: index, list: [true, null] }]),
  );
  load(save(from({ records })));
  return "used";
}
