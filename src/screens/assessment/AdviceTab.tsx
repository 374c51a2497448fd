import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { criterionById, sectionOf } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { JumpButton } from "./JumpButton.tsx";
import { useJudged } from "./useJudged.ts";

/** How to read it, what to advise, where it comes from and which choices were made about it. */
export function AdviceTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const found = useJudged(id);
  if (found === undefined) return null;
  const { norm, judged } = found;
  const extended = "extends" in judged ? (judged.extends ?? []) : [];
  const extendedBy = [...criterionById(norm).values()].filter((other) => other.extends?.includes(id)).map((other) => other.id);
  const choices = choicesAbout(norm, id);
  const domains = judged.domains.flatMap((domain) => norm.domains[domain] ?? []);
  return (
    <div className="flex flex-col gap-5">
      {judged.guidance !== undefined && <Part title={t(($) => $.advice.guidance)}>{say(judged.guidance, language)}</Part>}
      {judged.aspects !== undefined && (
        <Part title={t(($) => $.advice.aspects)}>
          <ul className="list-disc pl-5">
            {judged.aspects.map((aspect) => (
              <li key={aspect.nl}>{say(aspect, language)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t(($) => $.advice.advice)}>{say(judged.advice, language)}</Part>
      {extended.length > 0 && (
        <Part title={t(($) => $.advice.extends)}>
          <Jumps ids={extended} />
        </Part>
      )}
      {extendedBy.length > 0 && (
        <Part title={t(($) => $.advice.extendedBy)}>
          <Jumps ids={extendedBy} />
        </Part>
      )}
      {choices.length > 0 && (
        <Part title={t(($) => $.advice.choices)}>
          <ul className="flex flex-col gap-2">
            {choices.map((each) => (
              <li key={each.id}>
                <p>{say(each.choice, language)}</p>
                <p className="text-muted text-s">{say(each.reason, language)}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t(($) => $.advice.source)}>
        <ul className="flex flex-col gap-1">
          {judged.cite.map(({ source: of, place, fidelity }) => {
            const source = norm.sources.find((each) => each.id === of);
            const passage = source?.passages.find((each) => each.id === place);
            return (
              <li key={`${of} ${place}`}>
                {[source && say(source.title, language), passage && say(passage.place, language)].filter(Boolean).join(", ")}
                <span className="text-muted text-s"> {t(($) => $.fidelity[fidelity])}</span>
              </li>
            );
          })}
        </ul>
      </Part>
      {domains.length > 0 && <Part title={t(($) => $.advice.domains)}>{domains.map(({ name }) => say(name, language)).join(", ")}</Part>}
    </div>
  );
}

/** The makers' own choices that touch this criterion, its section, or how it is proven; the closest first. */
function choicesAbout(norm: Norm, id: string) {
  const section = sectionOf(norm, id).id;
  const rank = (about: readonly string[]) => (about.includes(id) ? 0 : about.includes(section) ? 1 : 2);
  return norm.interpretations.filter(({ about }) => rank(about) < 2).sort((a, b) => rank(a.about) - rank(b.about));
}

function Jumps({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="flex flex-col">
      {ids.map((id) => (
        <li key={id}>
          <JumpButton id={id} />
        </li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-0.5 font-semibold">{title}</h3>
      <div>{children}</div>
    </section>
  );
}
