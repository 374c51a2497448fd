import { Link } from "@tanstack/react-router";
import Unlink from "lucide-react/icons/unlink";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Dossier, type Evidence, type Stance, stances } from "../../core/dossier/dossierSchema.ts";
import type { EvidenceLink } from "../../core/dossier/evidenceSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { observationChecklist } from "../../core/evidence/observationChecklist.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { sectionsFor } from "../../core/scoring/applicable.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PickMany } from "../../ui/PickMany.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useTell } from "../../ui/useTell.ts";
import { Cited } from "./Cited.tsx";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly dossier: Dossier; readonly readOnly: boolean };

/** The criteria that it speaks about and what it says about each. A new link supports until the reader says otherwise. */
export function Links({ evidence, norm, dossier, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const { id, links, type } = evidence;
  const onChecklist = new Set(
    type === "observation"
      ? observationChecklist(norm, dossier.kind).flatMap(({ criteria }) => criteria.map((criterion) => criterion.id))
      : [],
  );
  const [choosing, setChoosing] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);
  const sections = sectionsFor(norm, dossier.kind);
  const linked = norm.sections.flatMap((section) =>
    [...(section.signals ?? []), ...section.criteria].flatMap((judged) => {
      const link = links[judged.id];
      return link === undefined || onChecklist.has(judged.id) ? [] : [{ judged, section: section.id, link }];
    }),
  );

  const linkTo = (criterion: string, stance: Stance) => run({ kind: "linkEvidence", id, criterion, stance });

  function unlink({ id: criterion, ref }: { readonly id: string; readonly ref: string }, { stance, cited }: EvidenceLink) {
    tell(run({ kind: "unlinkEvidence", id, criterion }), {
      text: t(($) => $.links.unlinked, { criterion: ref }),
      onUndo: () => {
        if (tell(linkTo(criterion, stance)) && cited !== undefined) tell(run({ kind: "citeEvidence", id, criterion, cited }));
      },
    });
    choose.current?.focus();
  }

  return (
    <div className="flex flex-col gap-3">
      {linked.length === 0 && (
        <p className="text-muted">{Object.keys(links).length === 0 ? t(($) => $.links.none) : t(($) => $.links.noOthers)}</p>
      )}
      {linked.length > 0 && (
        <ul className="border-line border-t">
          {linked.map(({ judged, section, link }) => (
            <li key={judged.id} className="border-line border-b py-2">
              <div className="flex items-start justify-between gap-2">
                <p className="min-w-0 pt-1.5 text-s">
                  <Link
                    to="/dossier/$id/assessment/{-$section}"
                    params={{ id: dossier.id, section }}
                    search={{ criterion: judged.id }}
                    className="link font-semibold"
                  >
                    {judged.ref}
                  </Link>{" "}
                  {say(judged.text, language)}
                </p>
                {!readOnly && (
                  <IconButton
                    icon={Unlink}
                    label={t(($) => $.links.unlink, { criterion: judged.ref })}
                    className="-mr-2"
                    onClick={() => unlink(judged, link)}
                  />
                )}
              </div>
              {readOnly ? (
                <Badge>{t(($) => $.stance[link.stance])}</Badge>
              ) : (
                <SegmentedControl<Stance>
                  legend={t(($) => $.links.stance, { criterion: judged.ref })}
                  hideLegend
                  choices={stances.map((value) => ({ value, label: t(($) => $.stance[value]) }))}
                  value={link.stance}
                  onChange={(next) => tell(linkTo(judged.id, next))}
                />
              )}
              {(type === "document" || type === "observation") && (!readOnly || link.cited !== undefined) && (
                <div className="mt-2">
                  <Cited evidence={evidence} criterion={judged.id} name={judged.ref} readOnly={readOnly} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {choosing && (
        <PickMany
          label={t(($) => $.links.search)}
          options={sections.flatMap((section) =>
            [...(section.signals ?? []), ...section.criteria].map((judged) => ({
              id: judged.id,
              name: judged.ref,
              text: say(judged.text, language),
            })),
          )}
          chosen={new Set(Object.keys(links))}
          onChange={(criterion, chosen) => tell(chosen ? linkTo(criterion, "supports") : run({ kind: "unlinkEvidence", id, criterion }))}
          fold={foldText}
        />
      )}
      {!readOnly && (
        <div>
          <Button ref={choose} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {choosing ? t(($) => $.links.done) : t(($) => $.links.choose)}
          </Button>
        </div>
      )}
    </div>
  );
}
