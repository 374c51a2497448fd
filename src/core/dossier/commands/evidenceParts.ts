/** The parts of evidence that are counted instead of read: of an interview, of a file sample, of an indicator. */
import { criterionById, signalById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier, Evidence, EvidencePart, Instant } from "../dossierSchema.ts";
import { evidenceParts } from "../dossierSchema.ts";
import { entityIn, refusePeriod, writeField } from "./changeFields.ts";
import type { Refusal } from "./command.ts";

type Parts = Partial<Pick<Evidence, EvidencePart>>;

/** Parts that fit their shape can still speak of what is not there, or not add up. */
export function refuseParts(draft: Dossier, { interview, sample, register, voice }: Parts, norm: Norm): Refusal | undefined {
  return refuseInterview(interview, norm) ?? refuseSample(sample, norm) ?? refuseRegister(register, draft) ?? refuseVoice(voice);
}

/** What was computed says what it was computed of; numbers typed over it would say that of something else. */
export function refuseComputed(register: Evidence["register"], given: Evidence["register"]): Refusal | undefined {
  if (register?.figure === undefined || given === undefined) return undefined;
  const same = computed.every((field) => given[field] === register[field]);
  return same ? undefined : { code: "figureComputed" };
}

const computed = ["population", "from", "to", "figure", "hits", "of", "value", "register", "sourceSha256"] as const;

/** The fields of evidence without its parts. */
export function withoutParts<Fields extends Parts>(fields: Fields): Omit<Fields, EvidencePart> {
  const parts: ReadonlySet<string> = new Set(evidenceParts);
  // What is left is the fields without the keys of the parts.
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !parts.has(key))) as Omit<Fields, EvidencePart>;
}

export function writeParts(evidence: Evidence, parts: Parts, at: Instant): void {
  const counted = numbersOf(evidence);
  for (const part of evidenceParts) {
    const given = parts[part];
    if (given === undefined) continue;
    // Every part is a plain record of its own shape; the schema has read it.
    const record = evidence as Record<EvidencePart, object | undefined>;
    record[part] ??= {};
    makeEqual(record[part] as Record<string, unknown>, given as Readonly<Record<string, unknown>>); // checked just above
  }
  if (evidence.sample !== undefined && numbersOf(evidence) !== counted) evidence.sample.countedAt = at;
}

function numbersOf({ sample }: Evidence): string {
  return JSON.stringify(sample?.results ?? {});
}

export function clearParts(evidence: Evidence, parts: readonly EvidencePart[]): void {
  for (const part of parts) if (evidence[part] !== undefined) delete evidence[part];
}

function refuseInterview(interview: Evidence["interview"], norm: Norm): Refusal | undefined {
  if (interview === undefined || interview.role === "" || Object.hasOwn(norm.roles, interview.role)) return undefined;
  return { code: "unknownRole", params: { id: interview.role } };
}

function refuseSample(sample: Evidence["sample"], norm: Norm): Refusal | undefined {
  if (sample === undefined) return undefined;
  if (sample.drawn > sample.population)
    return { code: "sampleOverPopulation", params: { drawn: sample.drawn, population: sample.population } };
  for (const [id, { applies, shows, seriousHarm }] of Object.entries(sample.results)) {
    if (!criterionById(norm).has(id) && !signalById(norm).has(id)) return { code: "unknownCriterion", params: { id } };
    if (shows > applies || applies > sample.drawn || seriousHarm > sample.drawn)
      return { code: "sampleDoesNotAddUp", params: { criterion: id } };
  }
  return undefined;
}

function refuseRegister(register: Evidence["register"], draft: Dossier): Refusal | undefined {
  if (register === undefined) return undefined;
  const { from, to, definitionEvidence, hits, of } = register;
  const reversed = refusePeriod({ from, to });
  if (reversed !== undefined) return reversed;
  if (hits !== undefined && hits > (of ?? 0)) return { code: "registerShareTooLarge", params: { hits, of: of ?? 0 } };
  if (register.register !== undefined && entityIn(draft.registers, register.register) === undefined)
    return { code: "unknownRegister", params: { id: register.register } };
  if (definitionEvidence === undefined) return undefined;
  const definition = entityIn(draft.evidence, definitionEvidence);
  if (definition === undefined) return { code: "unknownEvidence", params: { id: definitionEvidence } };
  return definition.removed === undefined ? undefined : { code: "evidenceRemoved", params: { title: definition.title } };
}

function refuseVoice(voice: Evidence["voice"]): Refusal | undefined {
  const result = voice?.result;
  if (voice === undefined || result === undefined) return undefined;
  const counted = result.kind === "share" ? result.hits : result.kind === "nps" ? result.promoters + result.detractors : 0;
  if (counted > voice.answered || (voice.asked > 0 && voice.answered > voice.asked)) return { code: "voiceDoesNotAddUp" };
  return undefined;
}

/** Writes only what differs, so that two people who fill in different numbers both keep theirs. */
function makeEqual(target: Record<string, unknown>, given: Readonly<Record<string, unknown>>): void {
  // When the numbers of a sample were filled in is not given along with them.
  for (const key of Object.keys(target)) if (given[key] === undefined && key !== "countedAt") delete target[key];
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (typeof value !== "object" || value === null) writeField(target, key, value);
    else {
      target[key] ??= {};
      makeEqual(target[key] as Record<string, unknown>, value as Readonly<Record<string, unknown>>); // a part holds records and plain values
    }
  }
}
