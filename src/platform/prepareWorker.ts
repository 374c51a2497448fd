/** Makes photos smaller and takes digests away from the screen, one file at a time. */
import type { PrepareReply } from "./filePreparer.ts";
import { prepareFile } from "./prepareFile.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<File>) => {
  try {
    reply({ kind: "prepared", file: await prepareFile(data) });
  } catch {
    reply({ kind: "unreadable" });
  }
};

function reply(message: PrepareReply): void {
  self.postMessage(message);
}
