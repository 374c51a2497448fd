import type { ComparedAudit } from "../core/comparison/comparedAudit.ts";
import type { Problem } from "../core/problem.ts";
import type { DossierFile } from "../engine/readDossierFile.ts";
import { type ReadAudits, readAudits } from "./readAudits.ts";
import { withNorms } from "./withNorms.ts";

export type Earlier = {
  readonly audits: readonly ComparedAudit[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/** The audits that a report is compared with, from dossiers and reports. Every file that cannot be used is named. */
export async function readEarlier(files: readonly string[], folder: string, { dossier, norm }: DossierFile): Promise<Earlier> {
  const read: ReadAudits[] = [];
  // One after another: dossiers bring attachments along, and together they may not fit in memory.
  for (const file of files) read.push(await readAudits(file, folder));
  const found = await withNorms(
    read.flatMap(({ audits }) => audits),
    [{ norm, digest: dossier.norm.digest }],
  );
  const refused = found.audits.flatMap(({ about, whole }): readonly Problem[] => {
    if (whole === undefined) return [{ code: "reportCompareCase", path: about.file }];
    return whole.id === dossier.id ? [{ code: "reportCompareSame", path: about.file }] : [];
  });
  return {
    // A dossier and its own report are one audit.
    audits: [...new Map(found.audits.flatMap(({ whole }) => (whole === undefined ? [] : [[whole.id, whole] as const]))).values()],
    problems: [...read.flatMap(({ problems }) => problems), ...found.problems, ...refused],
    warnings: [...read.flatMap(({ warnings }) => warnings), ...found.warnings],
  };
}
