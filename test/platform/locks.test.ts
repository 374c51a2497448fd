import { expect, test } from "vitest";
import { holdSession, livingSessions, withLock } from "../../src/platform/locks.ts";

test("work under one name is done one after the other, also when a piece of it fails", async () => {
  const steps: string[] = [];
  const work = (name: string, fails = false) =>
    withLock("name", async () => {
      steps.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const [first, second, third] = await Promise.allSettled([work("a"), work("b", true), work("c")]);
  expect(steps).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  expect([first.status, second.status, third.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a session lives until it is let go", async () => {
  const release = await holdSession("s1");
  expect((await livingSessions()).has("s1")).toBe(true);
  release();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect((await livingSessions()).has("s1")).toBe(false);
});
