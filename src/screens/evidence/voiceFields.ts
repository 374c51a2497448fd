import type { CommandBody } from "../../core/dossier/commands/command.ts";
import { type Evidence, voiceMethods } from "../../core/dossier/evidenceSchema.ts";
import type { Language } from "../../core/norm/normSchema.ts";
import { formatHundredths } from "../../i18n/format.ts";
import { type Fields, whole } from "./usePart.ts";

type Voice = NonNullable<Evidence["voice"]>;
type Result = NonNullable<Voice["result"]>;
export type ResultKind = Result["kind"];

export const resultKinds = ["share", "nps", "mean"] as const satisfies readonly ResultKind[];

/** The numbers that a kind of result needs before it says anything; a deviation may be left out. */
const needed: Readonly<Record<ResultKind, readonly string[]>> = {
  share: ["hits"],
  nps: ["promoters", "detractors"],
  mean: ["mean", "scaleTo"],
};

export function voiceFields(voice: Voice | undefined, language: Language): Fields {
  const { method = "survey", question = "", asked = 0, answered = 0, result } = voice ?? {};
  const filled = (count: number) => (count === 0 ? "" : String(count));
  return {
    method,
    question,
    asked: filled(asked),
    answered: filled(answered),
    kind: result?.kind ?? "",
    ...resultFields(result, language),
  };
}

function resultFields(result: Result | undefined, language: Language): Fields {
  const decimal = (hundredths: number) => formatHundredths(hundredths, language, 2);
  switch (result?.kind) {
    case undefined:
      return { scaleTo: "10" };
    case "share":
      return { hits: String(result.hits), scaleTo: "10" };
    case "nps":
      return { promoters: String(result.promoters), detractors: String(result.detractors), scaleTo: "10" };
    case "mean": {
      const { hundredths, deviationHundredths: deviation, scaleTo } = result;
      return { mean: decimal(hundredths), deviation: deviation === undefined ? "" : decimal(deviation), scaleTo: String(scaleTo) };
    }
  }
}

/**
 * The result, and the number of answers as the population of the indicator, so that nobody types it twice. A kind
 * whose numbers are not all there waits as it was typed.
 */
export function writtenVoice(
  { id, voice, register }: Evidence,
  fields: Fields,
): { readonly body: CommandBody; readonly waiting: ReadonlySet<string> } {
  const kind = resultKinds.find((each) => each === fields.kind);
  const missing = kind === undefined ? [] : needed[kind].filter((name) => numberOf(name, fields[name]) === undefined);
  const result = kind === undefined ? undefined : missing.length > 0 ? voice?.result : resultOf(kind, fields);
  const answered = whole(fields.answered);
  const told: Voice = {
    method: voiceMethods.find((each) => each === fields.method) ?? "survey",
    question: fields.question ?? "",
    asked: whole(fields.asked),
    answered,
    ...(result && { result }),
  };
  const counted = answered === 0 && register === undefined ? {} : { register: { from: "", to: "", ...register, population: answered } };
  const waiting = new Set(missing.length === 0 || kind === undefined ? [] : ["kind", ...needed[kind], "deviation"]);
  return { body: { kind: "editEvidence", id, changes: { voice: told, ...counted } }, waiting };
}

function resultOf(kind: ResultKind, fields: Fields): Result {
  const number = (name: string) => numberOf(name, fields[name]) ?? 0;
  switch (kind) {
    case "share":
      return { kind, hits: number("hits") };
    case "nps":
      return { kind, promoters: number("promoters"), detractors: number("detractors") };
    case "mean": {
      const deviation = hundredthsOf(fields.deviation ?? "");
      const known = deviation === undefined ? {} : { deviationHundredths: deviation };
      return { kind, hundredths: number("mean"), scaleTo: number("scaleTo"), ...known };
    }
  }
}

function numberOf(name: string, typed = ""): number | undefined {
  if (name === "mean") return hundredthsOf(typed);
  return typed === "" ? undefined : whole(typed);
}

/** `7,8` and `7.80` are 780; anything else is not a mark. */
function hundredthsOf(typed: string): number | undefined {
  const [, units, decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return units === undefined ? undefined : Number(units) * 100 + Number(decimals.padEnd(2, "0"));
}
