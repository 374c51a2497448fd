/** Reads a register and keeps its rows away from the page. */
import { drawSalt } from "../../platform/ids.ts";
import { registerDesk } from "./registerDesk.ts";
import type { RegisterReply, RegisterRequest } from "./registerMessages.ts";

declare const self: DedicatedWorkerGlobalScope;

const answerTo = registerDesk(drawSalt());

self.onmessage = async ({ data: { id, ask } }: MessageEvent<RegisterRequest>) => {
  try {
    reply({ kind: "answer", id, answer: await answerTo(ask, (progress) => reply({ kind: "progress", id, progress })) });
  } catch (fault) {
    reply({ kind: "failed", id, message: fault instanceof Error ? fault.message : String(fault) });
  }
};

function reply(message: RegisterReply): void {
  self.postMessage(message);
}
