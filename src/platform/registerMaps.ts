/** How the registers of an organisation are read, as somebody corrected it on this device. Headings of columns, never a cell. */
const prefix = "toetssteen.register.";

export function readRegisterMaps(organisation: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + organisation) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Without it the next file is read as proposed; nothing else depends on it. */
export function writeRegisterMap(organisation: string, map: unknown): void {
  try {
    localStorage.setItem(prefix + organisation, JSON.stringify(map));
  } catch {
    // The browser keeps nothing here; the map of this file still counts.
  }
}
