import type { Rule } from "../norm/normSchema.ts";
import type { Lack, LackGroup } from "./scores.ts";
import { gapOf, type Read, verdict } from "./verdict.ts";

/** What a rule lacks before it holds; the choice that a rule leaves stays a choice. Empty when it holds. */
export function ruleLacks(rule: Rule, read: Read): readonly Lack[] {
  if (verdict(rule, read) !== "no") return [];
  if (typeof rule === "string") return [{ kind: "criterion", id: rule }];
  const { unmet, needed } = gapOf(rule, read);
  if (needed === unmet.length) return unmet.flatMap((part) => ruleLacks(part, read));
  return [{ kind: "pick", count: needed, of: unmet.map((part) => groupOf(part, read)) }];
}

function groupOf(part: Rule, read: Read): LackGroup {
  const label = typeof part === "string" ? undefined : part.label;
  const lacks = ruleLacks(part, read);
  return label === undefined ? { lacks } : { label, lacks };
}
