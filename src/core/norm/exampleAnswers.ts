import type { Example } from "./examplesSchema.ts";
import type { CriterionId, Norm } from "./normSchema.ts";

type ExampleAnswer = Exclude<Example["answers"][string], "open">;

/** The answers an example gives, written out per criterion. What it leaves open, or calls open, is absent. */
export function exampleAnswers(norm: Norm, example: Example): Record<CriterionId, ExampleAnswer> {
  // The most telling key first: `I.2.f` before `I.2.*` before `I.*`. The star itself tells nothing.
  const keys = Object.entries(example.answers).sort(([a], [b]) => b.replace("*", "").length - a.replace("*", "").length);
  const answers: Record<CriterionId, ExampleAnswer> = {};
  for (const criterion of norm.sections.flatMap((section) => section.criteria)) {
    const answer = keys.find(([key]) => fits(key, criterion.id))?.[1];
    if (answer !== undefined && answer !== "open") answers[criterion.id] = answer;
  }
  return answers;
}

/** Whether a key of `answers` is this id, or the start of it followed by `*`. */
export function fits(key: string, id: CriterionId): boolean {
  return key.endsWith("*") ? id.startsWith(key.slice(0, -1)) : key === id;
}
