import type { AuditKind, Criterion, Norm, Scoring, Section, Signal } from "../../../src/core/norm/normSchema.ts";

const text = { nl: "tekst", en: "text" };
const judged = {
  ref: "1",
  text,
  cite: [{ source: "source", place: "p1", fidelity: "own" as const }],
  evidence: ["document" as const],
  profile: "P1",
  roles: ["TM"],
  ask: [{ role: "TM", text }],
  advice: text,
  domains: [],
};

type Extra = { readonly appliesTo?: AuditKind[]; readonly illustrative?: boolean; readonly knockOut?: boolean };

/** A section with just these criteria, for rules that no bundled norm has. `caps` makes one signal per cap: s1, s2. */
export function aSection(
  criteria: string,
  scoring: Scoring,
  extra: Readonly<Record<string, Extra>> = {},
  caps: readonly number[] = [],
): Section {
  const signals = caps.map((cap, index): Signal => ({ ...judged, id: `s${index + 1}`, cap }));
  return {
    id: "S",
    ref: "S",
    name: text,
    intro: text,
    criteria: criteria.split(" ").map((id): Criterion => ({ ...judged, id, mayBeNotApplicable: true, ...extra[id] })),
    scoring,
    ...(signals.length > 0 && { signals }),
  };
}

export function aNorm(sections: readonly Section[], overall: Norm["overall"]): Norm {
  return {
    format: 1,
    id: "test-norm",
    version: "1",
    name: text,
    shortName: text,
    summary: text,
    officialLanguage: "nl",
    sections: [...sections],
    overall,
    sources: [{ id: "source", title: text, about: text, passages: [{ id: "p1", place: text }] }],
    interpretations: [],
    roles: { TM: { name: text, layer: "leadership" } },
    evidenceProfiles: {},
    processSteps: {},
    domains: {},
    disclaimers: [text],
  };
}
