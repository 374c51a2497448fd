import { comparisonBody } from "../comparison/comparisonBody.ts";
import type { ReportNode } from "../pdf/node.ts";
import { chapterTitle, type Writing } from "../writing.ts";

/** This audit beside the earlier ones that it was given. */
export function comparison(writing: Writing, number: number): readonly ReportNode[] {
  const years = writing.model.comparison;
  if (years === undefined) return [];
  return [chapterTitle(number, writing.words("compare.title")), ...comparisonBody(writing, years)];
}
