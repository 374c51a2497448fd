import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/core/canonicalJson.ts";
import { normSchema } from "../../src/core/norm/normSchema.ts";
import { rulesOnly } from "../../src/core/norm/rulesOnly.ts";
import { bundledNorms } from "./bundled.ts";

/** A norm that is out never changes in meaning: a line is added here for a new version, and no line is ever changed. */
const released: Readonly<Record<string, string>> = {
  "ikm3000@pre-audit-1": "77c5e8162d6cbaa30b1b0570945b3f3f652c96b2bd12e8ce751ef588816ca14a",
  "klantbelang@2016-2017": "0323fc1670cd08994c323240010f86a41357380fa818e5837ace88b79321a91c",
};

function digestOfRules(json: unknown): string {
  return createHash("sha256")
    .update(canonicalJson(rulesOnly(normSchema.parse(json))))
    .digest("hex");
}

const found = bundledNorms();

test("every norm in the folder is entered as released, and none has disappeared", () => {
  expect(found.map(({ id, version }) => `${id}@${version}`).sort()).toEqual(Object.keys(released));
});

for (const { id, version, json } of found) {
  test(`the rules of ${id}@${version} are the ones that were released`, () => {
    expect(digestOfRules(json)).toBe(released[`${id}@${version}`]);
  });

  test(`${id}@${version} says in the file what its folder and file name say`, () => {
    expect(normSchema.parse(json)).toMatchObject({ id, version });
  });

  test(`correcting a sentence of ${id}@${version} is no change of its rules, changing a rule is`, () => {
    const norm = normSchema.parse(json);
    const [first] = norm.sections;
    const [criterion] = first?.criteria ?? [];
    if (first === undefined || criterion === undefined) throw new Error("a norm has sections and criteria");
    const before = digestOfRules(norm);
    criterion.text.en = "Put in other words.";
    first.intro.nl = "Anders gezegd.";
    expect(digestOfRules(norm)).toBe(before);
    criterion.mayBeNotApplicable = criterion.mayBeNotApplicable !== true;
    expect(digestOfRules(norm)).not.toBe(before);
  });
}
