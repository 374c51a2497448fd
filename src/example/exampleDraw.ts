/** A file sample that is really drawn: from the list, by the seed, with the results at the places of the draw. */
import type { Evidence } from "../core/dossier/dossierSchema.ts";
import type { FileResult, SampleFile } from "../core/dossier/evidenceSchema.ts";
import type { CriterionId, Language, LocalText } from "../core/norm/normSchema.ts";
import { type CaseFile, drawSample } from "../core/sampling/drawSample.ts";
import { moment } from "./moment.ts";

type Places = readonly number[];

export type ExampleDraw = {
  readonly population: (language: Language) => readonly CaseFile[];
  readonly populationName: LocalText;
  readonly populationSha256: Readonly<Record<Language, string>>;
  readonly strata: LocalText;
  readonly seed: string;
  readonly size: number;
  readonly by: string;
  readonly on: string;
  /** By place in the draw, counted from 0. `applies` absent: in every file. */
  readonly results: Readonly<Record<CriterionId, { readonly applies?: Places; readonly showsNot: Places }>>;
  readonly notes: Readonly<Record<number, LocalText>>;
  /** By place: why the next file of the reserve stands in. */
  readonly replaced: Readonly<Record<number, LocalText>>;
  /** Chosen by judgement. The register puts a letter of the language before the number. */
  readonly picks: readonly {
    readonly name: LocalText;
    readonly note: LocalText;
    readonly results: Readonly<Record<CriterionId, FileResult["seen"]>>;
  }[];
};
/** By code of the sample. */
export type ExampleDraws = Readonly<Record<string, ExampleDraw>>;

type DrawnSample = Required<Pick<Evidence, "sample" | "files">>;

export function drawIn(draw: ExampleDraw, language: Language, idOf: (name: string) => string): DrawnSample {
  const population = draw.population(language);
  const strata = drawSample(population, draw.seed, draw.size).strata;
  const drawn = strata.flatMap(({ name, ids }) => ids.map((id) => ({ id, stratum: name, origin: "drawn" as const })));
  const reserve = strata.flatMap(({ name, reserve }) => reserve.map((id) => ({ id, stratum: name, origin: "reserve" as const })));
  const files = [...drawn, ...reserve].map(
    ({ id, ...file }, order): SampleFile => ({ name: id, ...file, draw: idOf("draw"), order, replacements: {}, results: {}, note: "" }),
  );
  const keyOf = (file: SampleFile) => idOf(`file ${file.order}`);
  const waiting = new Set(files.filter(({ origin }) => origin === "reserve"));
  for (const place of drawn.keys()) {
    const file = files[place];
    if (file === undefined) continue;
    const reason = draw.replaced[place];
    const counts = reason === undefined ? file : standInFor(file, waiting);
    if (counts === undefined) throw new Error(`No file left that can stand in for ${file.name}`);
    if (reason !== undefined) {
      const stamp = { by: draw.by, at: moment(draw.on, 540 + place) };
      file.replacements = { [idOf(`replacement ${file.order}`)]: { reserve: keyOf(counts), reason: reason[language], ...stamp } };
      waiting.delete(counts);
    }
    counts.results = resultsAt(draw, place);
    counts.note = draw.notes[place]?.[language] ?? "";
  }
  const picks = draw.picks.map(
    ({ name, note, results }, order): SampleFile => ({
      name: name[language],
      stratum: "",
      origin: "judgement",
      order,
      results: Object.fromEntries(Object.entries(results).map(([id, seen]) => [id, { seen, seriousHarm: false }])),
      note: note[language],
    }),
  );
  return {
    sample: {
      population: population.length,
      seed: draw.seed,
      method: "toetssteen-draw-1",
      strata: draw.strata[language],
      populationName: draw.populationName[language],
      populationSha256: draw.populationSha256[language],
      drawn: drawn.length,
      draw: idOf("draw"),
      results: {},
    },
    files: Object.fromEntries([
      ...files.map((file) => [keyOf(file), file] as const),
      ...picks.map((file) => [idOf(`pick ${file.order}`), file] as const),
    ]),
  };
}

/** The first of the same stratum that has not come in yet. */
function standInFor({ stratum }: SampleFile, waiting: ReadonlySet<SampleFile>): SampleFile | undefined {
  return [...waiting].find((file) => file.stratum === stratum);
}

function resultsAt({ results }: ExampleDraw, place: number): SampleFile["results"] {
  return Object.fromEntries(
    Object.entries(results).map(([id, { applies, showsNot }]) => {
      const occurs = applies?.includes(place) ?? true;
      return [id, { seen: !occurs ? "doesNotOccur" : showsNot.includes(place) ? "showsNot" : "shows", seriousHarm: false }];
    }),
  );
}
