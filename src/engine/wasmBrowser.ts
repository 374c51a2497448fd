import wasmUrl from "@automerge/automerge/automerge.wasm?url";

/**
 * The engine's WebAssembly in the browser: a file of its own, fetched when the first dossier opens. Given as an address,
 * it is compiled while it arrives and the browser keeps the compiled form for the next time.
 */
export async function engineWasm(): Promise<Uint8Array | string> {
  return wasmUrl;
}
