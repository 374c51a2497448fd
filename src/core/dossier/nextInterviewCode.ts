import type { Dossier } from "./dossierSchema.ts";

const code = /^INT-(\d{1,4})\b/;

/** The code of the next interview, `INT-08`: one past the highest, counting removed ones, so that no code returns. */
export function nextInterviewCode({ evidence }: Pick<Dossier, "evidence">): string {
  const numbers = Object.values(evidence).map(({ title }) => Number(code.exec(title)?.[1] ?? 0));
  return `INT-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
