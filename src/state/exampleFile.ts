import { examples } from "virtual:examples";
import type { ExampleMadeAhead } from "../build/exampleMadeAhead.ts";
import { bundledNorms } from "./bundledNorms.ts";

export type ExampleFile = { readonly example: ExampleMadeAhead; readonly normFile: unknown };

/** What came with the app of the example `klantbelang/2026/nl`, and its norm. */
export async function exampleFile(name: string): Promise<ExampleFile> {
  const found = examples[name];
  const norm = bundledNorms.find(({ address }) => address === found?.norm);
  if (found === undefined || norm === undefined) throw new Error(`No example ${name}`);
  const [{ example }, normFile] = await Promise.all([found.load(), norm.load()]);
  return { example, normFile };
}

/** The Klantbelang example of every year, the earliest first. */
export function exampleYears(language: string): readonly string[] {
  return Object.keys(examples).filter((name) => name.startsWith("klantbelang/") && name.endsWith(`/${language}`));
}
