/** Whether two typed names are the same person: case, spaces and ways of writing the same letter aside. */
export function samePerson(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function nameKey(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
