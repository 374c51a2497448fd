import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Norm } from "../core/norm/normSchema.ts";

const folder = new URL("../../norms/", import.meta.url);

/** A bundled norm by its address, `klantbelang@2016-2017`; undefined when there is none. */
export function bundledNorm(address: string): Norm | undefined {
  // The address becomes a path, so it may hold nothing but what ids and versions are made of.
  const [, id, version] = /^([a-z0-9-]+)@([a-z0-9-]+)$/.exec(address) ?? [];
  if (id === undefined || version === undefined) return undefined;
  const file = new URL(`${id}/${version}.json`, folder);
  // A test reads every bundled norm through the schema and all checks, so it is not read again for every batch.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Norm) : undefined;
}

export function bundledAddresses(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .flatMap((entry) => readdirSync(new URL(`${entry.name}/`, folder)).map((file) => `${entry.name}@${file}`))
    .filter((address) => address.endsWith(".json") && !address.endsWith(".examples.json"))
    .map((address) => address.slice(0, -".json".length))
    .sort();
}
