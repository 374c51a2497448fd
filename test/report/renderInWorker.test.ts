import { expect, test } from "vitest";
import { renderInWorker } from "../../src/report/renderInWorker.ts";
import type { RenderReply, RenderRequest } from "../../src/report/workerMessages.ts";

/** A worker that answers when the test says so. */
function fakeWorker() {
  const posted: unknown[] = [];
  const worker = {
    posted,
    ended: false,
    onmessage: undefined as ((event: { data: RenderReply }) => void) | undefined,
    onerror: undefined as ((event: { message: string }) => void) | undefined,
  };
  const make = () =>
    Object.assign(worker, {
      postMessage: (message: unknown) => posted.push(message),
      terminate: () => {
        worker.ended = true;
      },
    }) as unknown as Worker; // What the door uses of a worker.
  return { worker, make };
}

// The fake never looks inside.
const request = { dossier: {}, options: {} } as unknown as RenderRequest;
const report = { bytes: new Uint8Array([1]), pages: 3, replaced: [] };

test("the report comes back with its progress, and the worker ends", async () => {
  const { worker, make } = fakeWorker();
  const shares: number[] = [];
  const { outcome } = renderInWorker(make, request, (share) => shares.push(share));
  expect(worker.posted).toEqual([request]);
  worker.onmessage?.({ data: { kind: "progress", share: 0.4 } });
  worker.onmessage?.({ data: { kind: "rendered", report, fileName: "Rapport.pdf" } });
  expect(await outcome).toEqual({ kind: "rendered", report, fileName: "Rapport.pdf" });
  expect(shares).toEqual([0.4]);
  expect(worker.ended).toBe(true);
});

test("cancelling ends the worker at once", async () => {
  const { worker, make } = fakeWorker();
  const { outcome, cancel } = renderInWorker(make, request, () => {});
  cancel();
  expect(worker.ended).toBe(true);
  expect(await outcome).toEqual({ kind: "cancelled" });
});

test("a fault in the worker, or a worker that does not start, is told", async () => {
  const first = fakeWorker();
  const failing = renderInWorker(first.make, request, () => {});
  first.worker.onmessage?.({ data: { kind: "failed", message: "no font" } });
  expect(await failing.outcome).toEqual({ kind: "failed", message: "no font" });
  const second = fakeWorker();
  const broken = renderInWorker(second.make, request, () => {});
  second.worker.onerror?.({ message: "not found" });
  expect(await broken.outcome).toEqual({ kind: "failed", message: "not found" });
});
