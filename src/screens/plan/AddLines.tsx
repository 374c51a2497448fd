import { useId } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { longestLine } from "../../core/dossier/dossierSchema.ts";
import type { EvidenceType } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { addToPlan } from "../../state/planItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useTell } from "../../ui/useTell.ts";

type Kind = Exclude<EvidenceType, "interview">;
type Props = { readonly kinds: readonly [Kind, ...Kind[]]; readonly onClose: () => void };

/** Puts one thing in the plan per line, typed or pasted from a list that was there already. */
export function AddLines({ kinds, onClose }: Props) {
  const { t } = useTranslation("plan");
  const dossier = useDossier((s) => s.id);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const label = useId();
  const draft = `${dossier}/plan/add/${kinds[0]}`;
  const form = useForm({ defaultValues: draftOr(draft, { kind: kinds[0] as string, lines: "" }) });
  useFormDraft(draft, form);

  function save({ kind: chosen, lines }: { readonly kind: string; readonly lines: string }) {
    const kind = kinds.find((each) => each === chosen) ?? kinds[0];
    const titles = linesOf(lines);
    if (titles.length === 0) {
      form.setError("lines", { message: t(($) => $.add.nothing) });
      return;
    }
    const added = addToPlan(titles.map((title) => ({ fields: { kind, title } })));
    if (added.kind === "refused") {
      tell(added.refusal);
      return;
    }
    forgetDraft(draft);
    tell(undefined, {
      text: t(($) => $.add.done, { count: titles.length }),
      onUndo: () => tell(run({ kind: "removePlanItems", ids: added.ids })),
    });
    onClose();
  }

  const error = form.formState.errors.lines?.message;
  return (
    <form
      noValidate
      aria-labelledby={label}
      onSubmit={(event) => void form.handleSubmit(save)(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="mb-6 flex max-w-2xl flex-col gap-3 rounded-m border border-line bg-surface p-4"
    >
      <h3 id={label} className="font-semibold">
        {t(($) => $.add.title)}
      </h3>
      {kinds.length > 1 && (
        <Field label={t(($) => $.add.kind)}>
          {(control) => (
            <Select {...control} {...form.register("kind")} options={kinds.map((value) => ({ value, label: t(($) => $.kind[value]) }))} />
          )}
        </Field>
      )}
      <Field label={t(($) => $.add.lines)} hint={t(($) => $.add.hint)} error={error}>
        {(control) => <TextArea {...control} {...form.register("lines")} autoFocus rows={3} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t(($) => $.add.save)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** Bullets and numbers that lists of other programs carry are left out, and no line is longer than a title may be. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/\t/g, " ")
        .replace(/^\s*(?:[-*•–—▪◦]|\d{1,3}[.)])\s+/, "")
        .trim()
        .slice(0, longestLine),
    )
    .filter((line) => line !== "");
}
