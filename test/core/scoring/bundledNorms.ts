import type { Norm, Section } from "../../../src/core/norm/normSchema.ts";
import { readNorm } from "../../../src/core/norm/readNorm.ts";
import { bundledNorms as files } from "../../norms/bundled.ts";

/** Every norm the product ships, read as the product reads it. */
export const bundledNorms: readonly Norm[] = files().map(({ json }) => {
  const read = readNorm(json);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.norm;
});

export function bundledNorm(id: string): Norm {
  const norm = bundledNorms.find((candidate) => candidate.id === id);
  if (norm === undefined) throw new Error(`No bundled norm ${id}`);
  return norm;
}

export function bundledSection(normId: string, id: string): Section {
  const section = bundledNorm(normId).sections.find((candidate) => candidate.id === id);
  if (section === undefined) throw new Error(`No section ${id} in ${normId}`);
  return section;
}
