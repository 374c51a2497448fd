import { useTranslation } from "react-i18next";
import { criterionById } from "../../core/norm/findCriterion.ts";
import type { Criterion, Language, Norm, Section, Signal } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { type CriterionGroup, criterionGroups, type NamedGroup } from "./criterionGroups.ts";
import { JudgedItem } from "./JudgedItem.tsx";
import { sectionPlace } from "./sectionPlace.ts";

type Props = {
  readonly norm: Norm;
  readonly section: Section;
  readonly language: Language;
  /** Only these, when a search is on. */
  readonly only: ReadonlySet<string> | undefined;
};

/** One section of a norm: what it is about, how it is scored, and its criteria in that order. */
export function SectionReader({ norm, section, language, only }: Props) {
  const { t } = useTranslation("norms");
  const shown = <T extends Criterion | Signal>(items: readonly T[]) => items.filter(({ id }) => only?.has(id) ?? true);
  const signals = shown(section.signals ?? []);
  const groups = criterionGroups(section)
    .map((group) => ({ ...group, criteria: shown(group.criteria) }))
    .filter((group) => group.criteria.length > 0 || (only === undefined && group.kind === "level"));
  if (only !== undefined && groups.length === 0 && signals.length === 0) return null;
  const titleId = sectionPlace(section.id);

  return (
    <section aria-labelledby={titleId} className="border-line border-t py-6 first:border-t-0 first:pt-0">
      <h2 id={titleId} tabIndex={-1} className="scroll-mt-4 font-semibold text-l">
        {section.ref} {say(section.name, language)}
      </h2>
      {only === undefined && (
        <div className="mt-1 flex max-w-prose flex-col gap-2">
          <p>{say(section.intro, language)}</p>
          <p className="text-muted">{t(($) => $.scoring[section.scoring.kind])}</p>
        </div>
      )}
      {groups.map((group) => (
        <div key={keyOf(group)} className="mt-5">
          <GroupHead norm={norm} group={group} language={language} />
          <ul className="mt-1 border-line border-t empty:hidden">
            {group.criteria.map((item) => (
              <JudgedItem key={item.id} norm={norm} item={item} language={language} />
            ))}
          </ul>
        </div>
      ))}
      {signals.length > 0 && (
        <div className="mt-5">
          <h3 className="font-semibold">{t(($) => $.signals.title)}</h3>
          <p className="max-w-prose text-muted">{t(($) => $.signals.text, { cap: Math.max(...signals.map(({ cap }) => cap)) })}</p>
          <ul className="mt-1 border-line border-t">
            {signals.map((item) => (
              <JudgedItem key={item.id} norm={norm} item={item} language={language} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function GroupHead({ norm, group, language }: { readonly norm: Norm; readonly group: CriterionGroup; readonly language: Language }) {
  const { t } = useTranslation("norms");
  const refs = (ids: readonly string[]) => ids.map((id) => criterionById(norm).get(id)?.ref ?? id);
  const span = (ids: readonly string[]) => {
    const all = refs(ids);
    return all.length > 2 ? t(($) => $.level.span, { first: all[0], last: all.at(-1) }) : all.join(", ");
  };
  const names = (named: readonly NamedGroup[]) => named.map(({ label, ids }) => `${label}: ${span(ids)}`).join("; ");
  switch (group.kind) {
    case "level":
      return (
        <>
          <h3 className="font-semibold">{t(($) => $.level.title, { score: group.score })}</h3>
          {group.named.length > 0 && (
            <p className="text-muted">
              {group.needs === "one"
                ? t(($) => $.level.oneOf, { groups: names(group.named) })
                : t(($) => $.level.allOf, { groups: names(group.named) })}
            </p>
          )}
        </>
      );
    case "part":
      return (
        <>
          <h3 className="font-semibold">
            {group.id} {say(group.name, language)}
          </h3>
          <p className="text-muted">
            {group.gains.map(({ points, ids }) => t(($) => $.part.points, { count: points, criteria: span(ids) })).join(" ")}
          </p>
        </>
      );
    case "items":
      return null;
    case "rest":
      return <h3 className="font-semibold">{t(($) => $.rest)}</h3>;
  }
}

function keyOf(group: CriterionGroup): string {
  switch (group.kind) {
    case "level":
      return `level ${group.score}`;
    case "part":
      return `part ${group.id}`;
    case "items":
    case "rest":
      return group.kind;
  }
}
