/** Where a field of the assignment, or the team, is on this page. */
export function fieldId(field: string): string {
  return `field-${field}`;
}
