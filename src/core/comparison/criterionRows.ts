import type { CriterionId, Norm, SectionId } from "../norm/normSchema.ts";
import { sameItems } from "../norm/sameItems.ts";
import { criteriaOf } from "./compareAudits.ts";
import { addressOf, type Years } from "./compareYears.ts";

/** One criterion as its norm has it, and its id in every audit; undefined where that audit did not ask it. */
export type CriterionRow = {
  readonly norm: Norm;
  readonly section: SectionId;
  readonly id: CriterionId;
  readonly ids: readonly (CriterionId | undefined)[];
};

/** Every criterion of the norms that are there, in their order. What a newer version says is the same stands in the row of the newest. */
export function criterionRows({ audits }: Pick<Years, "audits">): readonly CriterionRow[] {
  const norms = new Map(audits.map((audit) => [addressOf(audit), audit.audit.norm]));
  const asked = audits.map(({ audit }) => criteriaOf(audit));
  const told = new Set<string>();
  return [...norms.values()].toReversed().flatMap((norm) => {
    const elsewhere = new Map([...norms].map(([address, other]) => [address, sameItems(other, norm)]));
    return norm.sections.flatMap((section) =>
      section.criteria.flatMap(({ id }): readonly CriterionRow[] => {
        if (told.has(`${norm.id}@${norm.version} ${id}`)) return [];
        for (const [address, same] of elsewhere) if (same.has(id)) told.add(`${address} ${same.get(id)}`);
        const ids = audits.map((audit, index) => {
          const there = elsewhere.get(addressOf(audit))?.get(id);
          return there !== undefined && asked[index]?.has(there) ? there : undefined;
        });
        return [{ norm, section: section.id, id, ids }];
      }),
    );
  });
}
