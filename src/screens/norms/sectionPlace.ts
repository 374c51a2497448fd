/** Where a section of the norm begins on the page. */
export function sectionPlace(id: string): string {
  return `section-${id}`;
}
