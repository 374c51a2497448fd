import type { Norm } from "../../src/core/norm/normSchema.ts";
import { readNorm } from "../../src/core/norm/readNorm.ts";
import { itemIds } from "../../src/core/norm/sameItems.ts";

type Next = {
  readonly version?: string;
  /** New ids by old ones. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Old ids of what asks something else now. */
  readonly other?: readonly string[];
};

/** A later version of a norm, which says of everything but `other` that it is the same. */
export function nextVersion(norm: Norm, { version = "2030", renamed = {}, other = [] }: Next = {}): Norm {
  const same = itemIds(norm).filter((id) => !other.includes(id));
  // Ids stand in rules, documents and profiles too; a printed number stays as it is.
  const text = JSON.stringify(norm, (key, value: unknown) =>
    key !== "ref" && typeof value === "string" ? (renamed[value] ?? value) : value,
  );
  const follows = [{ version: norm.version, same: Object.fromEntries(same.map((id) => [renamed[id] ?? id, id])) }];
  const read = readNorm({ ...JSON.parse(text), version, follows });
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.norm;
}
