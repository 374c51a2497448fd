/** Half-filled forms, by name. Written at every key, so that a closed tab or a dead battery costs nothing. */
const prefix = "toetssteen.form.";

export function readFormDraft(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the browser refuses to keep it; the form itself still stands. */
export function writeFormDraft(name: string, values: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

export function removeFormDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}
