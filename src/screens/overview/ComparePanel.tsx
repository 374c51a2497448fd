import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { differencesOf } from "../../core/dossier/differences.ts";
import type { Answer, Dossier } from "../../core/dossier/dossierSchema.ts";
import { findCriterion } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { SectionScore } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScores } from "../../state/scores.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Cell, ColumnHead, RowHead, Table } from "../../ui/Table.tsx";

/** The organisation's own score beside the auditor's, once both have answered something. */
export function ComparePanel({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const self = useScores("self");
  const auditor = useScores("auditor");
  const { both, differ } = differencesOf(dossier, norm);
  if (both === 0 || self === undefined || auditor === undefined) return null;

  const standing = (score: SectionScore) => {
    if (score.kind === "checklist") return t(($) => $.scores.fraction, { met: score.met, applicable: score.applicable });
    return score.low === score.high ? String(score.low) : t(($) => $.scores.range, { low: score.low, high: score.high });
  };
  const answer = (given: Answer) => t(($) => $.compare.answer[given]);

  return (
    <Panel
      title={t(($) => $.compare.title)}
      lead={t(($) => $.compare.lead, { count: both, differ: differ.length })}
      actions={
        <Link to="/compare" search={{ with: dossier.id }} className="link inline-flex min-h-control items-center">
          {t(($) => $.compare.others)}
        </Link>
      }
    >
      <Table caption={t(($) => $.compare.caption)} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t(($) => $.compare.section)}</ColumnHead>
            <ColumnHead>{t(($) => $.compare.self)}</ColumnHead>
            <ColumnHead>{t(($) => $.compare.auditor)}</ColumnHead>
            <ColumnHead numeric>{t(($) => $.compare.differ)}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {auditor.score.sections.map((score) => {
            const section = norm.sections.find(({ id }) => id === score.id);
            const own = self.score.sections.find(({ id }) => id === score.id);
            return (
              <tr key={score.id}>
                <RowHead>
                  {section?.ref} {section !== undefined && say(section.name, language)}
                </RowHead>
                <Cell>{own !== undefined && standing(own)}</Cell>
                <Cell>{standing(score)}</Cell>
                <Cell numeric>{differ.filter((difference) => difference.section === score.id).length}</Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {differ.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={t(($) => $.compare.list, { count: differ.length })}>
            <ul className="flex flex-col gap-2">
              {differ.map((difference) => {
                const criterion = findCriterion(norm, difference.id);
                return (
                  <li key={difference.id}>
                    <Link
                      {...placeAddress({ kind: "criterion", section: difference.section, id: difference.id }, dossier.id)}
                      className="link"
                    >
                      {criterion.ref}
                    </Link>{" "}
                    {t(($) => $.compare.line, { self: answer(difference.self), auditor: answer(difference.auditor) })}
                    <span className="block max-w-prose text-muted text-s">{say(criterion.text, language)}</span>
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
