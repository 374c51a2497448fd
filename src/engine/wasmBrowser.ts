import wasmUrl from "@automerge/automerge/automerge.wasm?url";

let compiling: Promise<WebAssembly.Module | string> | undefined;

/**
 * The engine's WebAssembly in the browser: a file of its own, fetched when a dossier is about to open and compiled while
 * it arrives; the browser keeps the compiled form for the next time. Where that fails the address is given, for the
 * engine to fetch in its own way.
 */
export function engineWasm(): Promise<WebAssembly.Module | Uint8Array | string> {
  compiling ??= WebAssembly.compileStreaming(fetch(wasmUrl)).catch(() => {
    compiling = undefined;
    return wasmUrl;
  });
  return compiling;
}
