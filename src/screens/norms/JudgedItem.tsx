import { memo } from "react";
import { useTranslation } from "react-i18next";
import { criterionById } from "../../core/norm/findCriterion.ts";
import type { Criterion, Language, Norm, Signal } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { JudgedDetails } from "./JudgedDetails.tsx";

type Props = { readonly norm: Norm; readonly item: Criterion | Signal; readonly language: Language };

/** A criterion or a warning sign: what it asks, how to read it, and on request everything else. */
export const JudgedItem = memo(function JudgedItem({ norm, item, language }: Props) {
  const { t } = useTranslation("norms");
  const criterion = "cap" in item ? undefined : item;
  const extended = (criterion?.extends ?? []).map((id) => criterionById(norm).get(id)?.ref ?? id);
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 border-line border-b py-3 max-sm:grid-cols-1">
      <p className="font-semibold text-muted">{item.ref}</p>
      <div className="min-w-0 max-w-prose">
        <p>{say(item.text, language)}</p>
        {item.guidance !== undefined && <p className="mt-1 text-muted">{say(item.guidance, language)}</p>}
        {item.aspects !== undefined && (
          <>
            <p className="mt-1 text-muted">{t(($) => $.item.aspects)}</p>
            <ul className="list-disc pl-5 text-muted">
              {item.aspects.map((aspect) => (
                <li key={aspect.nl}>{say(aspect, language)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="flex flex-wrap gap-1 empty:hidden [&:not(:empty)]:mt-1.5">
          {criterion?.knockOut === true && <Badge tone="warn">{t(($) => $.item.knockOut)}</Badge>}
          {criterion?.illustrative === true && <Badge>{t(($) => $.item.illustrative)}</Badge>}
          {criterion?.mayBeNotApplicable === true && <Badge>{t(($) => $.item.mayBeNotApplicable)}</Badge>}
          {criterion?.metric !== undefined && (
            <Badge tone="accent">
              {t(($) => $.item.metric[criterion.metric?.id ?? "withinTerm"], { percent: criterion.metric.atLeastPercent })}
            </Badge>
          )}
          {extended.length > 0 && <Badge>{t(($) => $.item.extends, { refs: extended.join(", ") })}</Badge>}
        </p>
        <Disclosure summary={<span className="font-normal text-accent text-s">{t(($) => $.item.more, { ref: item.ref })}</span>}>
          <JudgedDetails norm={norm} item={item} language={language} />
        </Disclosure>
      </div>
    </li>
  );
});
