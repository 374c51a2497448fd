import { vi } from "vitest";
import { registerDesk } from "../../../src/state/register/registerDesk.ts";
import type { RegisterReply, RegisterRequest } from "../../../src/state/register/registerMessages.ts";

/** The register's worker in this thread: the real desk, for a page that has no workers. */
export function withRegisterWorker(): void {
  vi.stubGlobal(
    "Worker",
    class {
      readonly answerTo = registerDesk(1);
      onmessage: ((event: { data: RegisterReply }) => void) | undefined;
      postMessage({ id, ask }: RegisterRequest): void {
        void this.answerTo(ask, (progress) => this.onmessage?.({ data: { kind: "progress", id, progress } })).then((answer) =>
          this.onmessage?.({ data: { kind: "answer", id, answer } }),
        );
      }
      terminate(): void {
        this.onmessage = undefined;
      }
    },
  );
}
