import { useTranslation } from "react-i18next";
import { changeKind } from "../../core/comparison/changeKind.ts";
import type { AnswerChange, Comparison } from "../../core/comparison/compareAudits.ts";
import type { Pair } from "../../core/comparison/compareYears.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { useCompareWords } from "./useCompareWords.ts";

type Props = {
  readonly pair: Pair;
  readonly comparison: Exclude<Comparison, { kind: "notComparable" }>;
  readonly norm: Norm;
  readonly normBefore: Norm;
  readonly names: { readonly from: string; readonly to: string };
  /** The changes that are asked for. */
  readonly changed: readonly AnswerChange[];
};

const signs = { risen: "↑", fallen: "↓", other: "→" } as const;

/** Between versions of a norm no score moves; the answers to what is the same in both stand beside each other. */
export function ChangeList({ pair, comparison, norm, normBefore, names, changed }: Props) {
  const { t } = useTranslation("compare");
  const language = usePreferences((s) => s.language);
  const words = useCompareWords();
  const moved = (comparison.kind === "comparable" ? comparison.sections : [])
    .map(({ id, from, to }) => ({ ref: words.section(norm, id), from: words.score(from), to: words.score(to) }))
    .filter(({ from, to }) => from !== to);
  const refOf = (id: string) => norm.sections.flatMap(({ signals }) => signals ?? []).find((signal) => signal.id === id)?.ref ?? id;
  return (
    <>
      <p className="max-w-prose">
        {comparison.kind === "partly"
          ? t(($) => $.share.partly)
          : moved.length === 0
            ? t(($) => $.changes.movedNone)
            : `${moved.map((one) => t(($) => $.changes.moved, one)).join("; ")}.`}{" "}
        {comparison.changed.length === 0 ? t(($) => $.changes.none) : t(($) => $.changes.count, { count: comparison.changed.length })}
      </p>
      {comparison.signals.map(({ id, from, to }) => (
        <p key={id}>
          {t(($) => $.changes.signal, { ref: refOf(id), from: t(($) => $.signal[from ?? "open"]), to: t(($) => $.signal[to ?? "open"]) })}
        </p>
      ))}
      {changed.length === 0 && comparison.changed.length > 0 && <p className="mt-2 text-muted">{t(($) => $.changes.noneLeft)}</p>}
      <ul className="mt-3 border-line border-t empty:hidden">
        {changed.map((change) => {
          const criterion = findCriterion(norm, change.id);
          const refBefore = findCriterion(normBefore, change.idBefore ?? change.id).ref;
          return (
            <li
              key={change.id}
              className="grid gap-x-6 gap-y-2 border-line border-b py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]"
            >
              <div>
                <p>
                  <span aria-hidden="true" className="mr-1.5 text-muted">
                    {signs[changeKind(change)]}
                  </span>
                  <span className="font-semibold">{criterion.ref}</span> {say(criterion.text, language)}
                  {refBefore !== criterion.ref && (
                    <span className="text-muted"> {t(($) => $.changes.refBefore, { audit: names.from, ref: refBefore })}</span>
                  )}
                </p>
                {pair.decisive.has(change.id) && (
                  <p className="mt-1">
                    <Badge tone="accent">{t(($) => $.changes.decisive)}</Badge>
                  </p>
                )}
              </div>
              <Side name={names.from} answer={t(($) => $.answer[change.from ?? "open"])} rationale={change.rationaleFrom} />
              <Side name={names.to} answer={t(($) => $.answer[change.to ?? "open"])} rationale={change.rationaleTo} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

type SideProps = { readonly name: string; readonly answer: string; readonly rationale: string | undefined };

function Side({ name, answer, rationale }: SideProps) {
  const { t } = useTranslation("compare");
  return (
    <div className="min-w-0">
      <p>
        <span className="text-muted">{name}</span> <span className="font-semibold">{answer}</span>
      </p>
      <p className="whitespace-pre-line break-words text-muted text-s">{rationale ?? t(($) => $.changes.noReason)}</p>
    </div>
  );
}
