/** What a report tells of a piece of evidence beyond its title: by type, and of an interview no more than points at nobody. */
import type { DateOnly } from "../dossier/dossierSchema.ts";
import type { Evidence, observationKinds, voiceMethods } from "../dossier/evidenceSchema.ts";
import { presentStatements } from "../dossier/stancesOf.ts";
import type { ToldGroups, ToldLayer } from "../evidence/toldGroups.ts";
import { type VoiceOutcome, voiceOutcome } from "../evidence/voiceOutcome.ts";

export type EvidencePartReport =
  | {
      readonly kind: "document";
      readonly version: string;
      readonly owner: string;
      readonly received: DateOnly | "";
      readonly location: string;
    }
  /** `role` is an id of the norm; absent where it is unknown or withheld. */
  | { readonly kind: "interview"; readonly role?: string; readonly layer: ToldLayer; readonly people: number; readonly statements: number }
  | { readonly kind: "observation"; readonly observed: (typeof observationKinds)[number]; readonly time: string }
  | {
      readonly kind: "register";
      readonly population: number;
      readonly from: DateOnly | "";
      readonly to: DateOnly | "";
      readonly hits?: number;
      readonly of?: number;
      /** Id of the document that defines it. */
      readonly definition?: string;
    }
  | {
      readonly kind: "customerVoice";
      readonly method: (typeof voiceMethods)[number];
      readonly question: string;
      readonly outcome?: VoiceOutcome;
    };

export function evidencePart(evidence: Evidence, told: ToldGroups): EvidencePartReport | undefined {
  const { document, observation, register, voice } = evidence;
  switch (evidence.type) {
    case "document":
      return document && { kind: "document", ...document };
    case "interview":
      return interviewPart(evidence, told);
    case "observation":
      return observation && { kind: "observation", observed: observation.kind, time: observation.time };
    case "register": {
      if (register === undefined) return undefined;
      const { population, from, to, hits, of, definitionEvidence } = register;
      return {
        ...{ kind: "register", population, from, to },
        ...(hits === undefined || of === undefined ? {} : { hits, of }),
        ...(definitionEvidence === undefined ? {} : { definition: definitionEvidence }),
      };
    }
    case "customerVoice": {
      const outcome = voice && voiceOutcome(voice);
      return voice && { kind: "customerVoice", method: voice.method, question: voice.question, ...(outcome && { outcome }) };
    }
    case "fileSample":
      return undefined;
  }
}

function interviewPart(evidence: Evidence, told: ToldGroups): EvidencePartReport {
  const role = told.roleOf(evidence);
  return {
    kind: "interview",
    ...(role === "" ? {} : { role }),
    layer: told.layerOf(evidence),
    people: evidence.interview?.people ?? 1,
    statements: presentStatements(evidence.statements ?? {}).length,
  };
}
