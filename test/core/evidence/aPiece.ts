import type { Evidence, Stance } from "../../../src/core/dossier/dossierSchema.ts";
import type { Linked } from "../../../src/core/dossier/evidenceFor.ts";

let count = 0;

/** A piece of evidence that speaks about something, as it lies in a dossier. */
export function aPiece(type: Evidence["type"], fields: Partial<Evidence> = {}, stance: Stance = "supports"): Linked {
  count += 1;
  const id = fields.id ?? `${type}-${count}`;
  return {
    stance,
    evidence: {
      id,
      type,
      title: id,
      source: `bron van ${id}`,
      date: "2025-06-01",
      collectedBy: "Noor",
      place: "",
      note: "",
      links: {},
      attachments: {},
      added: { by: "Noor", at: "2026-03-02T09:00:00.000Z" },
      ...fields,
    },
  };
}

export function anInterview(role: string, layer: NonNullable<Evidence["interview"]>["layer"] = ""): Linked {
  return aPiece("interview", { interview: { role, layer, department: "", people: 1 } });
}

/** A random sample of thirty out of 412, of which so many show it. */
export function aSample(criterion: string, shows: number, changes: Partial<NonNullable<Evidence["sample"]>> = {}, seriousHarm = 0): Linked {
  const results = { [criterion]: { applies: 30, shows, seriousHarm } };
  return aPiece("fileSample", { sample: { population: 412, seed: "2026-09-15", drawn: 30, results, ...changes } });
}

/** The same draw with a file for each: so many show it, the next ones do not, and the rest is still to be looked at. */
export function aSampleOfFiles(criterion: string, shows: number, showsNot: number, doesNotOccur = 0, seriousHarm = 0, drawn = 30): Linked {
  const seenIn = (index: number) =>
    index < shows
      ? ("shows" as const)
      : index < shows + showsNot
        ? ("showsNot" as const)
        : index < shows + showsNot + doesNotOccur
          ? ("doesNotOccur" as const)
          : undefined;
  const files = Object.fromEntries(
    Array.from({ length: drawn }, (_, order) => {
      const seen = seenIn(order);
      const results = seen === undefined ? {} : { [criterion]: { seen, seriousHarm: order < seriousHarm } };
      return [`f${order}`, { name: `K-${order}`, stratum: "", origin: "drawn" as const, draw: "d", order, results, note: "" }];
    }),
  );
  return aPiece("fileSample", { sample: { population: 412, seed: "2026-09-15", drawn, draw: "d", results: {} }, files });
}
