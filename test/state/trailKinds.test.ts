import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "../../src/i18n/locales/en/history.json" with { type: "json" };
import nl from "../../src/i18n/locales/nl/history.json" with { type: "json" };
import { knownKind, trailKinds } from "../../src/state/trailKinds.ts";

test("every command has words of its own in the history, in both languages", () => {
  const source = readFileSync("src/core/dossier/commands/command.ts", "utf8");
  const kinds = [...source.matchAll(/readonly kind: ((?:"\w+"(?: \| )?)+)/g)].flatMap(([, names = ""]) =>
    names.split(" | ").map((name) => name.slice(1, -1)),
  );
  expect(kinds).toContain("setAnswer");
  expect(kinds.filter((kind) => knownKind(kind) === "other")).toEqual([]);
  for (const { did } of [nl, en]) expect(trailKinds.filter((kind) => did[kind].trim() === "")).toEqual([]);
  expect(knownKind("somethingOfLater")).toBe("other");
});
