import { type EvidenceType, evidenceTypes } from "../norm/normSchema.ts";
import type { Dossier } from "./dossierSchema.ts";

/** `DOC-07 Complaint policy`: the code people use in their rationales leads the title. */
const leadingCode = /^([A-Z]{1,4}-?\d{1,4}[a-z]?)[\s.:–-]+(\S.*)$/s;

/** The code in front, also where nothing follows it. `Q3 rapportage` and `A4 poster` are words, not codes. */
const anyCode = /^([A-Z]{1,4}(?=-)|[A-Z]{2,4})-?(\d{1,4})[a-z]?(?=$|[\s.:–-])/;

type Coded = { readonly code: string; readonly rest: string };

export function readCode(title: string): Coded | undefined {
  const [, code, rest] = leadingCode.exec(title) ?? [];
  return code === undefined || rest === undefined ? undefined : { code, rest };
}

/** Also of a title that is nothing but a code; it then has no rest. */
export function readTitle(title: string): Coded | undefined {
  const alone = title.trim();
  return readCode(title) ?? (/^[A-Z]{1,4}-?\d{1,4}[a-z]?$/.test(alone) ? { code: alone, rest: "" } : undefined);
}

/** As most auditors write them: documents and interviews run into the tens. */
const usual: Readonly<Record<EvidenceType, { readonly letters: string; readonly digits: number }>> = {
  document: { letters: "DOC", digits: 2 },
  interview: { letters: "INT", digits: 2 },
  observation: { letters: "OBS", digits: 1 },
  register: { letters: "REG", digits: 1 },
  fileSample: { letters: "SAM", digits: 1 },
  customerVoice: { letters: "VOI", digits: 1 },
};

/**
 * The code after the highest one of this type, in the letters that this dossier uses most for it. Removed evidence
 * keeps its code, because it can come back. Two devices that are apart may give the same one; the report then numbers
 * the second.
 */
export function nextCode(dossier: Pick<Dossier, "evidence">, type: EvidenceType): string {
  const all = Object.values(dossier.evidence).flatMap((evidence) => {
    const [, letters, digits] = anyCode.exec(evidence.title) ?? [];
    return letters === undefined || digits === undefined ? [] : [{ type: evidence.type, letters, digits }];
  });
  const letters = mostUsed(all.filter((code) => code.type === type && !isTaken(code.letters, type))) ?? usual[type].letters;
  const same = all.filter((code) => code.letters === letters);
  const highest = same.reduce((most, { digits }) => Math.max(most, Number(digits)), 0);
  const width = same.reduce((most, { digits }) => Math.max(most, digits.length), usual[type].digits);
  return `${letters}-${String(highest + 1).padStart(width, "0")}`;
}

/** The title as it was typed when it has a code, else with the next one in front. */
export function withCode(dossier: Pick<Dossier, "evidence">, type: EvidenceType, title: string): string {
  return anyCode.exec(title) === null ? `${nextCode(dossier, type)} ${title}` : title;
}

/** A document that was filed as an observation must not make observations go on as DOC. */
function isTaken(letters: string, type: EvidenceType): boolean {
  return evidenceTypes.some((other) => other !== type && usual[other].letters === letters);
}

/** Equals go to the first in the alphabet, so that every copy agrees. */
function mostUsed(codes: readonly { readonly letters: string }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { letters } of codes) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return first?.[0];
}
