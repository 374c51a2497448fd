import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { normSchema } from "../../src/core/norm/normSchema.ts";
import { normsFolder } from "./bundled.ts";

const file = join(normsFolder, "schema/norm.v1.schema.json");

/** What an editor checks while a norm author types. `io: "input"` describes the file as it is written. */
function generated(): string {
  const schema = z.toJSONSchema(normSchema, { io: "input" });
  return `${JSON.stringify({ ...schema, title: "Norm, format 1" }, null, 2)}\n`;
}

test("the JSON Schema for editors is the one that follows from the norm schema (UPDATE_SCHEMA=1 writes it anew)", () => {
  if (process.env.UPDATE_SCHEMA === "1") writeFileSync(file, generated());
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(generated()));
});
