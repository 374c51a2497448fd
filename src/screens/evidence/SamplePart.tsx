import { useTranslation } from "react-i18next";
import type { Evidence, SampleCounts } from "../../core/dossier/dossierSchema.ts";
import { drawnPlaces } from "../../core/dossier/sampleFiles.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";
import { CountInput, PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { SampleDrawn, SampleLink } from "./SampleDrawn.tsx";
import { type Fields, usePart, whole } from "./usePart.ts";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

const counts = ["applies", "shows", "seriousHarm"] as const;

/** A random draw of files: of one that was made here the files tell, of another the numbers are filled in. */
export function SamplePart(props: Props) {
  return drawnPlaces(props.evidence).length > 0 ? <SampleDrawn {...props} /> : <SampleCounted {...props} />;
}

/** What the files of a draw that was made elsewhere show per criterion. */
function SampleCounted({ evidence, norm, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const { id, sample, links } = evidence;
  const judged = norm.sections
    .flatMap((section) => [...(section.signals ?? []), ...section.criteria])
    .filter((each) => Object.hasOwn(links, each.id) || Object.hasOwn(sample?.results ?? {}, each.id));
  const ids = judged.map((each) => each.id);
  const part = usePart(`evidence/${id}/sample`, storedOf(sample), readOnly, (fields) => written(id, fields, ids, sample));
  const incomplete = judged.filter((each) => counts.some((count) => part.waiting.has(nameOf(each.id, count))));
  const field = { part, readOnly };
  return (
    <Panel
      title={t(($) => $.sample.title)}
      lead={t(($) => $.sample.lead)}
      actions={!readOnly && <SampleLink item={id}>{t(($) => $.sample.draw)}</SampleLink>}
    >
      <PartGroup part={part} together>
        <div className="flex flex-wrap gap-4">
          <PartField {...field} name="population" label={t(($) => $.sample.population)} form="count" />
          <PartField {...field} name="drawn" label={t(($) => $.sample.drawn)} form="count" />
        </div>
        <PartField {...field} name="seed" label={t(($) => $.sample.seed)} hint={t(($) => $.sample.seedHint)} form="line" />
        {judged.length === 0 ? (
          <p className="text-muted">{t(($) => $.sample.none)}</p>
        ) : (
          <Table caption={t(($) => $.sample.caption)}>
            <thead>
              <tr>
                <ColumnHead>{t(($) => $.sample.criterion)}</ColumnHead>
                {counts.map((count) => (
                  <ColumnHead key={count}>{t(($) => $.sample[count])}</ColumnHead>
                ))}
              </tr>
            </thead>
            <tbody>
              {judged.map(({ id: criterion, ref }) => (
                <tr key={criterion}>
                  <RowHead>{ref}</RowHead>
                  {counts.map((count) => (
                    <Cell key={count}>
                      <CountInput
                        {...field}
                        name={nameOf(criterion, count)}
                        aria-label={`${ref} ${t(($) => $.sample[count])}`}
                        className="min-w-16 max-w-24"
                      />
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {incomplete.length > 0 && (
          <p role="alert" className="text-danger text-s">
            {t(($) => $.sample.incomplete, { criteria: incomplete.map(({ ref }) => ref).join(", ") })}
          </p>
        )}
      </PartGroup>
    </Panel>
  );
}

function nameOf(criterion: string, count: keyof SampleCounts): string {
  return `${criterion} ${count}`;
}

function storedOf(sample: Evidence["sample"]): Fields {
  if (sample === undefined) return {};
  const results = Object.entries(sample.results).flatMap(([criterion, result]) =>
    counts.map((count) => [nameOf(criterion, count), String(result[count])]),
  );
  const filled = (count: number) => (count === 0 ? "" : String(count));
  return { population: filled(sample.population), drawn: filled(sample.drawn), seed: sample.seed, ...Object.fromEntries(results) };
}

/** A row of which something is missing waits: an empty cell is not nought. */
function written(id: string, fields: Fields, criteria: readonly string[], before: Evidence["sample"]) {
  const results: Record<string, SampleCounts> = {};
  const waiting = new Set<string>();
  for (const criterion of criteria) {
    const names = counts.map((count) => nameOf(criterion, count));
    const filled = names.filter((name) => (fields[name] ?? "") !== "").length;
    const stored = before?.results[criterion];
    if (filled === counts.length) {
      const [applies, shows, seriousHarm] = names.map((name) => whole(fields[name]));
      results[criterion] = { applies: applies ?? 0, shows: shows ?? 0, seriousHarm: seriousHarm ?? 0 };
    } else if (filled > 0) {
      for (const name of names) waiting.add(name);
      if (stored !== undefined) results[criterion] = stored;
    }
  }
  const counted = { population: whole(fields.population), drawn: whole(fields.drawn), seed: fields.seed ?? "", results };
  const sample = { ...before, ...counted };
  const bare = Object.keys(sample).length === Object.keys(counted).length;
  const empty = bare && sample.population === 0 && sample.drawn === 0 && sample.seed === "" && Object.keys(results).length === 0;
  const body = empty
    ? ({ kind: "editEvidence", id, changes: {}, clear: ["sample"] } as const)
    : ({ kind: "editEvidence", id, changes: { sample } } as const);
  return { body, waiting };
}
