import type { Dossier, Evidence, Instant } from "../dossier/dossierSchema.ts";
import { filesThatCount } from "../dossier/sampleFiles.ts";
import { presentStatements } from "../dossier/stancesOf.ts";
import { whoseCounts } from "../dossier/whoseCounts.ts";

/**
 * Whether the rationale can speak of evidence that says otherwise: somebody wrote in it after that evidence came to say
 * so. At the same moment counts as before, for the clocks of two devices differ.
 */
export function isWeighed(dossier: Dossier, id: string, evidence: Evidence): boolean {
  const written = rationaleAt(dossier, id);
  return written !== undefined && againstSince(evidence, id).every((moment) => moment < written);
}

/** Undefined without words of this audit: those of an earlier one were written without this evidence. */
function rationaleAt(dossier: Dossier, id: string): Instant | undefined {
  const judged = dossier.answers[id]?.[whoseCounts(dossier.kind)];
  const [record, earlier] =
    judged === undefined ? [dossier.signals[id], dossier.signals[id]?.earlier] : [judged, dossier.answers[id]?.earlier];
  if (record === undefined || record.rationale.trim() === "") return undefined;
  return record.rationaleAt ?? (record.rationale === earlier?.rationale ? undefined : record.at);
}

/** When it came to speak against: by its stance, a statement, a file of the sample, or because it came to count here. */
function againstSince(evidence: Evidence, id: string): readonly Instant[] {
  const { links, statements = {}, carried, sample, added } = evidence;
  const against = presentStatements(statements).filter(({ criteria }) => criteria[id] === "contradicts");
  const files = filesThatCount(evidence).flatMap(({ results: { [id]: result } }) =>
    result?.at !== undefined && (result.seen === "showsNot" || result.seriousHarm) ? [result.at] : [],
  );
  return [
    links[id]?.at ?? added.at,
    ...against.map((statement) => statement.added.at),
    ...(carried?.looked === undefined ? [] : [carried.looked.at]),
    ...files,
    ...(sample?.countedAt === undefined ? [] : [sample.countedAt]),
  ];
}
