// @vitest-environment jsdom
import { expect, test } from "vitest";
import { ownScript } from "../../src/platform/trustedTypes.ts";

test("only scripts of this app may be started", () => {
  expect(ownScript("/assets/worker.js")).toBe(`${location.origin}/assets/worker.js`);
  for (const url of [
    "https://elsewhere.example/x.js",
    "data:text/javascript,alert(1)",
    "blob:https://elsewhere.example/1",
    "//elsewhere.example/x.js",
  ]) {
    expect(() => ownScript(url), url).toThrow("Script from another origin");
  }
});
