import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const router = readFileSync(new URL("../../src/app/router.tsx", import.meta.url), "utf8");
const named = [...router.matchAll(/screen\("(\w+)", "(\w+)"\)/g)].map(([, folder = "", name = ""]) => ({ folder, name }));

test("every screen that a route names is there", () => {
  expect(named.length).toBeGreaterThan(8);
  const missing = named.filter(({ folder, name }) => !existsSync(new URL(`../../src/screens/${folder}/${name}.tsx`, import.meta.url)));
  expect(missing.map(({ folder, name }) => `src/screens/${folder}/${name}.tsx`)).toEqual([]);
});
