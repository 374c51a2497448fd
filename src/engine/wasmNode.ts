import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The engine's WebAssembly in Node. `#engine-wasm` in package.json picks this file or the browser's. */
export async function engineWasm(): Promise<WebAssembly.Module | Uint8Array | string> {
  return readFile(createRequire(import.meta.url).resolve("@automerge/automerge/automerge.wasm"));
}
