import { expect, test } from "vitest";
import { sources } from "./sources.ts";

const longest = 300;

test(`no file is longer than ${longest} lines; split by idea, not by "helpers"`, () => {
  const files = sources(["src", "test"], /\.(tsx?|css)$/);
  expect(files.length).toBeGreaterThan(50);
  const long = files.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 })).filter(({ lines }) => lines > longest);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
});

test("no file is a drawer for odds and ends", () => {
  const odd = sources(["src", "test"], /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/i);
  expect(odd.map(({ path }) => path)).toEqual([]);
});
