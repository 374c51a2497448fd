import type { Evidence, EvidencePart } from "../core/dossier/dossierSchema.ts";
import type { Language } from "../core/norm/normSchema.ts";
import type { ExampleCounts, ExampleDocuments, ExampleEvidence } from "./exampleContent.ts";

export type Parts = Partial<Pick<Evidence, EvidencePart>>;

/** The counted parts of a piece of evidence, as the dossier holds them. */
export function exampleParts(
  item: ExampleEvidence,
  counted: ExampleCounts[string] | undefined,
  document: ExampleDocuments[string] | undefined,
  language: Language,
  idOf: (name: string) => string,
): Parts {
  const { interview, sample, register, observation, voice } = counted ?? {};
  return {
    ...(interview && {
      interview: { role: interview.role, layer: interview.layer ?? "", department: departmentOf(item, language), people: interview.people },
    }),
    ...(document && {
      document: {
        version: document.version,
        owner: item.source[language],
        received: document.received,
        location: document.location[language],
      },
    }),
    ...(observation && { observation: { ...observation } }),
    ...(voice && { voice: { ...structuredClone(voice), question: voice.question[language] } }),
    ...(sample && { sample: structuredClone(sample) }),
    ...(register && {
      register: {
        population: register.population,
        from: register.from,
        to: register.to,
        ...(register.definition !== undefined && { definitionEvidence: idOf(register.definition) }),
      },
    }),
  };
}

/** The source of an interview is the department with the layer behind it, between brackets. */
function departmentOf(item: ExampleEvidence, language: Language): string {
  return item.source[language].replace(/ \([^()]*\)$/, "");
}
