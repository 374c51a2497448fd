import type { ReportNode } from "./pdf/node.ts";

/** The same nodes, with a link into a chapter that was left out as plain words. */
export function withoutDeadLinks(content: readonly ReportNode[]): readonly ReportNode[] {
  const targets = new Set<unknown>();
  everyPart(content, (part) => targets.add(part.id));
  return cleaned(content, targets) as readonly ReportNode[]; // The shape stays; only keys that may be absent are left out.
}

type Part = Readonly<Record<string, unknown>>;

function everyPart(value: unknown, visit: (part: Part) => void): void {
  if (Array.isArray(value)) for (const one of value) everyPart(one, visit);
  else if (isPart(value)) {
    visit(value);
    for (const inner of Object.values(value)) everyPart(inner, visit);
  }
}

function cleaned(value: unknown, targets: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => cleaned(one, targets));
  if (!isPart(value)) return value;
  const dead = value.linkToDestination !== undefined && !targets.has(value.linkToDestination);
  const kept = Object.entries(value).filter(([key]) => !dead || (key !== "linkToDestination" && key !== "linkDescription"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, cleaned(inner, targets)]));
}

/** Bytes of pictures and functions of a layout are left as they are. */
function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
