/** What jsdom does otherwise than a browser, set right before every test that runs in it. */
if (typeof window !== "undefined") {
  oneKindOfArrays();
  Blob.prototype.stream ??= streamOf;
}

/**
 * jsdom brings binary arrays of its own, while `structuredClone`, files and digests make those of Node: the same bytes, and
 * yet no `Uint8Array` to whoever asks. A browser has one kind, so here too: Node's.
 */
function oneKindOfArrays(): void {
  const own = [
    new ArrayBuffer(1),
    new DataView(new ArrayBuffer(1)),
    ...[Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array, Int8Array, Int16Array, Int32Array].map((kind) => new kind(1)),
    ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array].map((kind) => new kind(1)),
  ];
  for (const sample of own) {
    const kind = structuredClone(sample).constructor;
    Object.defineProperty(globalThis, kind.name, { value: kind, writable: true, configurable: true });
  }
}

function streamOf(this: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
}
