import wasmUrl from "@automerge/automerge/automerge.wasm?url";

/** The engine's WebAssembly in the browser: a file of its own, fetched when the first dossier opens. */
export async function engineWasm(): Promise<Uint8Array> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`The engine could not be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
