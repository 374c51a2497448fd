import type { NewAuditForm } from "./newAuditForm.ts";

let kept: NewAuditForm | undefined;

/** What was filled in before the reader went to look at something else; gone once the audit has started. */
export function draft(): NewAuditForm | undefined {
  return kept;
}

export function keepDraft(form: NewAuditForm | undefined): void {
  kept = form;
}
