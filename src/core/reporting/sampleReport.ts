/** A file sample as another auditor would want to repeat it: what it was drawn from and how, what was replaced, what each file shows. */
import type { Dossier, Evidence, Instant } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import type { FileResult } from "../dossier/evidenceSchema.ts";
import { drawnPlaces, judgementPicks, type KeptFile, replacedFiles } from "../dossier/sampleFiles.ts";
import { sampledIds } from "../dossier/sampleTally.ts";
import type { Norm } from "../norm/normSchema.ts";
import { ifNoneFails } from "../sampling/discovery.ts";
import { type SampleOutcome, sampleOutcome } from "./weightReport.ts";

export type SampleReport = {
  readonly id: string;
  readonly code: string;
  readonly population: number;
  readonly drawn: number;
  readonly seed: string;
  readonly method?: string;
  readonly strata?: string;
  readonly populationName?: string;
  readonly populationSha256?: string;
  /** Of how many percent of all files it would show, with 95 % confidence, that they are right if none failed. */
  readonly carries?: number;
  readonly outcomes: readonly (SampleOutcome & { readonly ref: string })[];
  /** The printed numbers above the columns of `files` and `picks`. */
  readonly refs: readonly string[];
  /** By number alone, in the order of the draw; a replaced file is told of in `replaced`. */
  readonly files: readonly FileRow[];
  readonly picks: readonly FileRow[];
  /** By nobody while the reserve is used up. */
  readonly replaced: readonly { readonly name: string; readonly by: string; readonly reason: string; readonly at: Instant | "" }[];
};

export type FileRow = { readonly name: string; readonly stratum: string; readonly results: readonly (FileResult | undefined)[] };

/** Without samples of which neither the population nor an outcome is known. */
export function sampleReports(dossier: Dossier, norm: Norm, codes: ReadonlyMap<string, string>): readonly SampleReport[] {
  return presentEvidence(dossier)
    .filter((evidence) => evidence.type === "fileSample" && evidence.sample !== undefined && isInForce(evidence))
    .map((evidence) => sampleReport(evidence, norm, codes.get(evidence.id) ?? evidence.id));
}

function sampleReport(evidence: Evidence, norm: Norm, code: string): SampleReport {
  const { sample } = evidence;
  if (sample === undefined) throw new Error(`No sample in ${evidence.id}`);
  const sampled = sampledIds(evidence);
  const judged = norm.sections.flatMap((section) => [...(section.signals ?? []), ...section.criteria]).filter(({ id }) => sampled.has(id));
  const places = drawnPlaces(evidence);
  const row = ({ name, stratum, results }: KeptFile): FileRow => ({ name, stratum, results: judged.map(({ id }) => results[id]) });
  const { population, seed, method, strata = "", populationName = "", populationSha256 } = sample;
  const drawn = places.length === 0 ? sample.drawn : places.length;
  return {
    ...{ id: evidence.id, code, population, drawn, seed },
    ...(method === undefined ? {} : { method }),
    ...(strata === "" ? {} : { strata }),
    ...(populationName === "" ? {} : { populationName }),
    ...(populationSha256 === undefined ? {} : { populationSha256 }),
    ...(drawn > 0 && population > 0 ? { carries: ifNoneFails(drawn, population) } : {}),
    outcomes: judged.flatMap((one) => sampleOutcome(evidence, code, one, norm).map((outcome) => ({ ...outcome, ref: one.ref }))),
    refs: judged.map(({ ref }) => ref),
    files: places.map(({ file }) => row(file)),
    picks: judgementPicks(evidence).map(row),
    replaced: replacedFiles(evidence).map(({ left, came, reasons }) => ({
      name: left.name,
      by: came?.name ?? "",
      reason: reasons.map(({ reason }) => reason).join("\n"),
      at: reasons[0]?.at ?? "",
    })),
  };
}
