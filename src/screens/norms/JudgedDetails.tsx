import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Criterion, Language, LocalText, Norm, Signal } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";

type Props = { readonly norm: Norm; readonly item: Criterion | Signal; readonly language: Language };

/** How to examine a criterion, what to advise, and where it comes from. */
export function JudgedDetails({ norm, item, language }: Props) {
  const { t } = useTranslation("norms");
  const { t: frame } = useTranslation("app");
  const names = (ids: readonly string[], nameOf: (id: string) => LocalText | undefined) =>
    ids.map((id) => {
      const name = nameOf(id);
      return name === undefined ? id : say(name, language);
    });
  const role = (id: string) => norm.roles[id]?.name;
  const profile = norm.evidenceProfiles[item.profile];
  const threshold = item.threshold === undefined ? undefined : norm.thresholds?.[item.threshold];
  const appliesTo = "cap" in item ? undefined : item.appliesTo;
  const step = item.step === undefined ? undefined : norm.processSteps[item.step];

  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <Row term={t(($) => $.item.ask)}>
        <ul className="flex flex-col gap-1">
          {item.ask.map(({ role: asked, text }) => (
            <li key={`${asked} ${text.nl}`}>
              {say(text, language)} <span className="text-muted">({names([asked], role)})</span>
            </li>
          ))}
        </ul>
      </Row>
      <Row term={t(($) => $.item.roles)}>{names(item.roles, role).join(", ")}</Row>
      <Row term={t(($) => $.item.evidence)}>{item.evidence.map((type) => t(($) => $.evidenceType[type])).join(", ")}</Row>
      {profile !== undefined && (
        <Row term={t(($) => $.item.profile)}>
          <span className="font-semibold">{say(profile.name, language)}.</span> {say(profile.text, language)}
        </Row>
      )}
      <Row term={t(($) => $.item.advice)}>{say(item.advice, language)}</Row>
      {item.domains.length > 0 && (
        <Row term={t(($) => $.item.domains)}>{names(item.domains, (id) => norm.domains[id]?.name).join(", ")}</Row>
      )}
      {step !== undefined && <Row term={t(($) => $.item.step)}>{say(step, language)}</Row>}
      {threshold !== undefined && <Row term={t(($) => $.item.threshold)}>{say(threshold, language)}</Row>}
      {appliesTo !== undefined && (
        <Row term={t(($) => $.item.appliesTo)}>{appliesTo.map((kind) => frame(($) => $.kind[kind])).join(", ")}</Row>
      )}
      {norm.follows !== undefined && (
        <Row term={t(($) => $.item.earlier)}>
          <ul>
            {norm.follows.map(({ version, same }) => (
              <li key={version}>
                {same[item.id] === undefined
                  ? t(($) => $.item.notSame, { version })
                  : t(($) => $.item.same, { id: same[item.id], version })}
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Row term={t(($) => $.item.source)}>
        <ul className="flex flex-col gap-1">
          {item.cite.map(({ source, place, fidelity }) => (
            <li key={`${source} ${place}`}>
              <Cited norm={norm} source={source} place={place} language={language} />{" "}
              <span className="text-muted">({t(($) => $.fidelity[fidelity])})</span>
            </li>
          ))}
        </ul>
      </Row>
    </dl>
  );
}

type CitedProps = { readonly norm: Norm; readonly source: string; readonly place: string; readonly language: Language };

function Cited({ norm, source: id, place, language }: CitedProps) {
  const source = norm.sources.find((candidate) => candidate.id === id);
  const passage = source?.passages.find((candidate) => candidate.id === place);
  const where = passage === undefined ? place : say(passage.place, language);
  return source === undefined || norm.sources.length === 1 ? where : `${say(source.title, language)}: ${where}`;
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
