import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Norm } from "../../../src/core/norm/normSchema.ts";

const folder = new URL("../../../norms/", import.meta.url).pathname;

/** Every norm file of the product, worked examples and the generated schema aside. */
export const bundledNorms: readonly Norm[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json") && !path.endsWith(".examples.json") && !path.startsWith("schema"))
  .map((path) => JSON.parse(readFileSync(join(folder, path), "utf8")) as Norm);

export function bundledNorm(id: string): Norm {
  const norm = bundledNorms.find((candidate) => candidate.id === id);
  if (norm === undefined) throw new Error(`No bundled norm ${id}`);
  return norm;
}
