import { type PreparedFile, prepareFile } from "./prepareFile.ts";
import workerUrl from "./prepareWorker.ts?worker&url";
import { newWorker } from "./trustedTypes.ts";

export type PrepareReply = { readonly kind: "prepared"; readonly file: PreparedFile } | { readonly kind: "unreadable" };

export type FilePreparer = {
  /** One file at a time: ask for the next when this one has been answered. */
  readonly prepare: (file: File) => Promise<PrepareReply>;
  readonly end: () => void;
};

/** Prepares files in a worker of its own, which is started with the first file. */
export function startFilePreparer(): FilePreparer {
  let worker: Worker | undefined;
  let giveUp: () => void = () => undefined;

  function end() {
    worker?.terminate();
    worker = undefined;
    giveUp();
  }

  function prepare(file: File): Promise<PrepareReply> {
    if (typeof Worker === "undefined") return onThePage(file);
    worker ??= newWorker(workerUrl);
    const { promise, resolve } = Promise.withResolvers<PrepareReply>();
    giveUp = () => resolve({ kind: "unreadable" });
    worker.onmessage = ({ data }: MessageEvent<PrepareReply>) => resolve(data);
    // A file that brings the worker down must not take the next ones along.
    worker.onerror = end;
    worker.postMessage(file);
    return promise;
  }

  return { prepare, end };
}

async function onThePage(file: File): Promise<PrepareReply> {
  try {
    return { kind: "prepared", file: await prepareFile(file) };
  } catch {
    return { kind: "unreadable" };
  }
}
