import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier, Evidence, Stance } from "../../core/dossier/dossierSchema.ts";
import { observationChecklist } from "../../core/evidence/observationChecklist.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useTell } from "../../ui/useTell.ts";
import { Cited } from "./Cited.tsx";
import { StanceButtons } from "./StanceButtons.tsx";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly dossier: Dossier; readonly readOnly: boolean };

/** What can be seen with one's own eyes, by section of the norm. */
export function Checklist({ evidence, norm, dossier, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const { id, links } = evidence;
  const list = observationChecklist(norm, dossier.kind);
  // Once: a section must not close under the hand of who takes a judgement away.
  const [opened] = useState(() => {
    const begun = list.filter(({ criteria }) => criteria.some((criterion) => links[criterion.id] !== undefined));
    return new Set((begun.length === 0 ? list.slice(0, 1) : begun).map(({ section }) => section.id));
  });

  function judge(criterion: string, ref: string, stance: Stance | undefined) {
    const before = links[criterion];
    if (stance !== undefined) tell(run({ kind: "linkEvidence", id, criterion, stance }));
    else if (before !== undefined)
      tell(run({ kind: "unlinkEvidence", id, criterion }), {
        text: t(($) => $.links.unlinked, { criterion: ref }),
        onUndo: () => {
          const { run: runNow } = useDossier.getState();
          if (tell(runNow({ kind: "linkEvidence", id, criterion, stance: before.stance })) && before.cited !== undefined)
            tell(runNow({ kind: "citeEvidence", id, criterion, cited: before.cited }));
        },
      });
  }

  return (
    <div className="flex flex-col gap-1">
      {list.map(({ section, criteria }) => {
        const seen = criteria.filter((criterion) => links[criterion.id] !== undefined).length;
        return (
          <Disclosure
            key={section.id}
            summary={t(($) => $.checklist.section, {
              section: `${section.ref} ${say(section.name, language)}`,
              seen,
              total: criteria.length,
            })}
            open={opened.has(section.id)}
          >
            <ul className="mb-2">
              {criteria.map((criterion) => (
                <li key={criterion.id} className="flex flex-col gap-2 border-line border-b py-3 last:border-b-0">
                  <p className="text-s">
                    <span className="font-semibold">{criterion.ref}</span> {say(criterion.text, language)}
                  </p>
                  <StanceButtons
                    label={t(($) => $.links.stance, { criterion: criterion.ref })}
                    value={links[criterion.id]?.stance}
                    disabled={readOnly}
                    onChange={(stance) => judge(criterion.id, criterion.ref, stance)}
                  />
                  {links[criterion.id] !== undefined && (
                    <Cited evidence={evidence} criterion={criterion.id} name={criterion.ref} readOnly={readOnly} />
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
}
