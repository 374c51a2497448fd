import { expect, test } from "vitest";
import { checkAgainstEarlier } from "../../../src/core/norm/checkFollows.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { goodNorm, problemsAfter, set } from "./brokenNorm.ts";

const after = (follows: unknown) => problemsAfter((norm) => set(norm, "follows", follows));
const codes = (follows: unknown) => after(follows).map(({ code, path }) => [code, path]);

test("a version may say what is the same as in earlier ones, under another id too", () => {
  const follows = [
    { version: "2012", same: { "I.2.a": "I.2.a", "I.2.b": "I.3.q", "I.1.a": "I.1.a" } },
    { version: "2010", same: {} },
  ];
  expect(codes(follows)).toEqual([]);
});

test.each([
  ["names itself as its earlier version", [{ version: "2016-2017", same: {} }], "normFollowsItself", "follows[0].version"],
  [
    "names an earlier version twice",
    [
      { version: "2012", same: {} },
      { version: "2012", same: {} },
    ],
    "normFollowsTwice",
    "follows[1].version",
  ],
  [
    "calls something the same that it does not hold",
    [{ version: "2012", same: { "I.9.a": "I.2.a" } }],
    "normUnknownItem",
    'follows[0].same["I.9.a"]',
  ],
  ["calls a whole section the same", [{ version: "2012", same: { II: "II" } }], "normUnknownItem", "follows[0].same.II"],
  [
    "calls two criteria the same as one earlier one",
    [{ version: "2012", same: { "I.2.a": "I.2.a", "I.2.b": "I.2.a" } }],
    "normSameTwice",
    'follows[0].same["I.2.b"]',
  ],
] as const)("a norm that %s is refused, with the place", (_, follows, code, path) => {
  expect(codes(follows)).toEqual([[code, path]]);
});

test("a list of earlier versions that is empty, or one without a list of what is the same, has the wrong shape", () => {
  expect(codes([])).toMatchObject([[expect.any(String), "follows"]]);
  expect(codes([{ version: "2012" }])).toMatchObject([[expect.any(String), "follows[0].same"]]);
});

test("beside the earlier version it shows that something was never there, or was a warning sign", () => {
  const earlier = goodNorm();
  const saying = (same: Readonly<Record<string, string>>) => ({ ...earlier, version: "2030", follows: [{ version: "2016-2017", same }] });
  expect(checkAgainstEarlier(nextVersion(earlier, { renamed: { "I.3.h": "I.3.z" } }), earlier)).toEqual([]);
  expect(checkAgainstEarlier(saying({ "I.2.a": "I.9.z", "I.2.b": "I.1.a", "I.1.b": "I.2.c", "I.2.d": "I.2.d" }), earlier)).toEqual(
    ["I.2.a", "I.2.b", "I.1.b"].map((id, place) => ({
      code: "normSameUnknown",
      path: `follows[0].same["${id}"]`,
      params: { id: ["I.9.z", "I.1.a", "I.2.c"][place], version: "2016-2017" },
    })),
  );
  expect(checkAgainstEarlier({ ...earlier, version: "2030" }, earlier)).toEqual([]);
});

test("two versions that each call the other earlier contradict each other", () => {
  const newer = nextVersion(goodNorm());
  const earlier = { ...goodNorm(), follows: [{ version: "2030", same: {} }] };
  expect(checkAgainstEarlier(newer, earlier)).toEqual([
    { code: "normFollowsEachOther", path: "follows[0].version", params: { version: "2016-2017" } },
  ]);
});
