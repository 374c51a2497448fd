import Dices from "lucide-react/icons/dices";
import { useMemo, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { drawInto, proposedSeed } from "../../state/sampleDraw.ts";
import { takeBack } from "../../state/takeBack.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useTell } from "../../ui/useTell.ts";
import { ListChooser } from "./ListChooser.tsx";
import { PopulationProblems } from "./PopulationProblems.tsx";
import { type ChosenList, type Population, populationOfCount, populationOfList } from "./population.ts";
import type { SampleProps } from "./SampleScreen.tsx";
import { Says } from "./Says.tsx";

type Typed = { source: "list" | "count"; count: string; size: string; seed: string };

/** What to draw from, how many and by which seed; the list itself stays on this device. */
export function DrawForm({ evidence, norm, readOnly, onDrawn }: SampleProps & { readonly onDrawn?: () => void }) {
  const { t } = useTranslation("sample");
  const tell = useTell();
  const dossier = useDossier((s) => s.id);
  const draftName = `sample ${dossier} ${evidence.id}`;
  const [first] = useState<Typed>(() =>
    draftOr(draftName, { source: "list", count: "", size: "30", seed: evidence.sample?.seed || proposedSeed() }),
  );
  const form = useForm<Typed>({ defaultValues: first });
  useFormDraft(draftName, form);
  const { source, count, size, seed } = useWatch({ control: form.control }) as Typed; // every field has a first value
  const [list, setList] = useState<ChosenList>();
  const [busy, setBusy] = useState(false);
  const [lacks, setLacks] = useState<"needPopulation" | "needSize">();
  const population = useMemo(
    (): Population => (source === "count" ? populationOfCount(count) : list === undefined ? { kind: "none" } : populationOfList(list)),
    [source, count, list],
  );
  const files = population.kind === "population" ? population.files.length : 0;
  const drawn = Math.min(Number(size), files === 0 ? Number(size) : files);
  const set = (field: keyof Typed, value: string) => form.setValue(field, value, { shouldDirty: true });

  async function draw() {
    const lacking = population.kind !== "population" ? "needPopulation" : drawn < 1 ? "needSize" : undefined;
    setLacks(lacking);
    if (lacking !== undefined || population.kind !== "population") return;
    setBusy(true);
    const refusal = await drawInto(evidence.id, { ...population, seed: seed.trim(), size: Number(size) });
    setBusy(false);
    const after = useDossier.getState().heads();
    const done = tell(refusal, { text: t(($) => $.draw.done, { count: drawn }), onUndo: () => tell(takeBack(after)) });
    if (!done) return;
    forgetDraft(draftName);
    onDrawn?.();
  }

  if (readOnly) return null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void draw();
      }}
    >
      <Panel title={t(($) => $.population.title)} lead={t(($) => $.population.lead)}>
        <div className="flex max-w-3xl flex-col gap-4">
          <RadioCards<Typed["source"]>
            legend={t(($) => $.population.source)}
            value={source}
            onChange={(value) => set("source", value)}
            cards={[
              { value: "list", title: t(($) => $.population.list), text: t(($) => $.population.listText) },
              { value: "count", title: t(($) => $.population.count), text: t(($) => $.population.countText) },
            ]}
          />
          {source === "count" ? (
            <Field label={t(($) => $.population.number)}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="numeric"
                  className="max-w-32"
                  value={count}
                  onChange={(event) => set("count", digitsOf(event.target.value))}
                />
              )}
            </Field>
          ) : (
            <ListChooser list={list} population={population} onChange={setList} />
          )}
          {population.kind === "problems" && <PopulationProblems problems={population.problems} />}
        </div>
      </Panel>
      <Panel title={t(($) => $.draw.title)}>
        <div className="grid max-w-3xl items-start gap-x-8 gap-y-4 md:grid-cols-2">
          <Field label={t(($) => $.draw.size)} hint={t(($) => $.draw.sizeHint)}>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                className="max-w-32"
                value={size}
                onChange={(event) => set("size", digitsOf(event.target.value))}
              />
            )}
          </Field>
          <div className="flex flex-col gap-2">
            <Field label={t(($) => $.draw.seed)} hint={t(($) => $.draw.seedHint)}>
              {(control) => (
                <TextInput {...control} value={seed} maxLength={longestLine} onChange={(event) => set("seed", event.target.value)} />
              )}
            </Field>
            <div>
              <Button look="quiet" icon={Dices} onClick={() => set("seed", proposedSeed())}>
                {t(($) => $.draw.newSeed)}
              </Button>
            </div>
          </div>
        </div>
        <Says size={drawn} population={files} norm={norm} />
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" look="primary" busy={busy}>
            {t(($) => $.draw.button, { count: drawn })}
          </Button>
          {busy && <p role="status">{t(($) => $.draw.busy)}</p>}
          {lacks !== undefined && (
            <p role="alert" className="text-danger text-s">
              {t(($) => $.draw[lacks])}
            </p>
          )}
        </div>
      </Panel>
    </form>
  );
}

/** More digits than the largest population has are no number of files. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, "").slice(0, 9);
}
