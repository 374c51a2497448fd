import { expect, test } from "vitest";
import { openRegister } from "../../../src/state/register/openRegister.ts";
import { registerDesk } from "../../../src/state/register/registerDesk.ts";
import type { RegisterReply, RegisterRequest } from "../../../src/state/register/registerMessages.ts";

/** A worker in this thread: the real desk behind a message port. */
function aWorker(started: { count: number; ended: number }): (url: string) => Worker {
  return () => {
    started.count += 1;
    const answerTo = registerDesk(1);
    const worker = {
      onmessage: undefined as ((event: { data: RegisterReply }) => void) | undefined,
      postMessage: ({ id, ask }: RegisterRequest) => {
        void answerTo(ask, (progress) => worker.onmessage?.({ data: { kind: "progress", id, progress } })).then((answer) =>
          worker.onmessage?.({ data: { kind: "answer", id, answer } }),
        );
      },
      terminate: () => {
        started.ended += 1;
        worker.onmessage = undefined;
      },
    };
    return worker as unknown as Worker;
  };
}

const file = new Blob(["ontvangen op,categorie\n2026-01-05,Nota\n"]);

test("one worker serves one register, and every question gets its own answer", async () => {
  const started = { count: 0, ended: 0 };
  const register = openRegister(aWorker(started));
  const [preview, read] = await Promise.all([register.preview(file, {}), register.read(file, {}, () => {})]);
  expect([preview.kind, read.kind, (await register.rejected(0, 10)).kind]).toEqual(["preview", "read", "rejected"]);
  expect(started).toEqual({ count: 1, ended: 0 });
});

test("stopping ends whatever was asked as cancelled and lets go of the rows; asking again starts afresh", async () => {
  const started = { count: 0, ended: 0 };
  const register = openRegister(aWorker(started));
  const asked = register.read(file, {}, () => {});
  register.stop();
  expect(await asked).toEqual({ kind: "cancelled" });
  expect(await register.rejected(0, 10)).toMatchObject({ kind: "problems", problems: [{ code: "registerNotRead" }] });
  expect(started).toEqual({ count: 2, ended: 1 });
});
