import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/check";
import CircleSlash from "lucide-react/icons/circle-slash";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import type { FileResult } from "../../core/dossier/evidenceSchema.ts";
import type { KeptFile } from "../../core/dossier/sampleFiles.ts";
import type { Criterion, Signal } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { classes } from "../../ui/classes.ts";
import { useTell } from "../../ui/useTell.ts";

type Seen = FileResult["seen"];

const looks: Readonly<Record<Seen, { readonly icon: LucideIcon; readonly pressed: string }>> = {
  shows: { icon: Check, pressed: "aria-pressed:border-good aria-pressed:bg-good-soft aria-pressed:text-good" },
  showsNot: { icon: X, pressed: "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-ground" },
  doesNotOccur: { icon: CircleSlash, pressed: "aria-pressed:border-muted aria-pressed:bg-sunken aria-pressed:text-ink" },
};
const choices = ["shows", "showsNot", "doesNotOccur"] as const;
const button =
  "inline-flex min-h-control items-center gap-1.5 rounded-m border border-edge bg-surface px-2.5 transition-colors hover:bg-hover disabled:opacity-50 aria-pressed:font-semibold";

type Props = { readonly evidence: string; readonly file: KeptFile; readonly criterion: Criterion | Signal; readonly readOnly: boolean };

/** What one file shows of one criterion. Pressing the answer that stands takes it back. */
export function CriterionRow({ evidence: id, file, criterion, readOnly }: Props) {
  const { t } = useTranslation("sample");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const result = file.results[criterion.id];
  const about = { name: file.name, criterion: criterion.ref };
  const record = (next: FileResult | undefined) =>
    tell(run({ kind: "recordFile", id, file: file.key, criterion: criterion.id, result: next }));

  return (
    <li
      data-sample-row={criterion.id}
      tabIndex={-1}
      aria-label={criterion.ref}
      className="group/row flex flex-col gap-y-2 border-line border-b py-2.5 outline-offset-2"
    >
      <p className="flex min-w-0 max-w-prose gap-3">
        <span className="min-w-12 shrink-0 font-semibold text-muted">{criterion.ref}</span>
        <span className="min-w-0">{say(criterion.text, language)}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div role="group" aria-label={t(($) => $.files.seen, about)} className="flex flex-wrap gap-1.5 sm:pl-15">
        {choices.map((seen, index) => {
          const { icon: Icon, pressed } = looks[seen];
          return (
            <button
              key={seen}
              type="button"
              data-seen
              data-key={index + 1}
              disabled={readOnly}
              aria-pressed={result?.seen === seen}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => record(result?.seen === seen ? undefined : { seen, seriousHarm: result?.seriousHarm ?? false })}
              className={classes(button, pressed)}
            >
              <Icon size={16} aria-hidden />
              {t(($) => $.files[seen])}
            </button>
          );
        })}
        <button
          type="button"
          data-key={4}
          title={t(($) => $.files.harm)}
          aria-label={t(($) => $.files.harmSaid, about)}
          aria-pressed={result?.seriousHarm ?? false}
          aria-keyshortcuts="4"
          disabled={readOnly || result === undefined}
          onClick={() => result !== undefined && record({ ...result, seriousHarm: !result.seriousHarm })}
          className={classes(button, "aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn")}
        >
          <TriangleAlert size={16} aria-hidden />
          {t(($) => $.files.harm)}
        </button>
      </div>
    </li>
  );
}
