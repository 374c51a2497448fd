import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { type PlanSupport, planSupport } from "../../core/evidence/planSupport.ts";
import { criterionById, sectionOf, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useNeedText } from "../../i18n/useNeedText.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

type Standing = PlanSupport["standing"];
const standings = ["short", "planned", "there"] as const;
const tones: Readonly<Record<Standing, Tone>> = { short: "warn", planned: "accent", there: "good" };

type Props = { readonly dossier: Dossier; readonly norm: Norm };

/** Per criterion whether the plan, with what is there, can support it, and what it lacks. */
export function Support({ dossier, norm }: Props) {
  const { t } = useTranslation("plan");
  const all = useMemo(() => planSupport(dossier, norm), [dossier, norm]);
  const counts = (standing: Standing) => all.filter((one) => one.standing === standing).length;
  const [chosen, setChosen] = useState<Standing>();
  const shown = chosen ?? (counts("short") > 0 ? "short" : "planned");
  const listed = all.filter(({ standing }) => standing === shown);
  const sections = norm.sections.filter((section) => listed.some(({ id }) => sectionOf(norm, id).id === section.id));
  const language = usePreferences((s) => s.language);
  return (
    <Panel title={t(($) => $.support.title)} lead={t(($) => $.support.lead)}>
      <SegmentedControl<Standing>
        legend={t(($) => $.support.filter)}
        hideLegend
        choices={standings.map((value) => ({ value, label: t(($) => $.support.choice[value], { count: counts(value) }) }))}
        value={shown}
        onChange={setChosen}
      />
      <p role="status" className="sr-only">
        {t(($) => $.support.listed, { count: listed.length })}
      </p>
      {listed.length === 0 && <p className="mt-4 text-muted">{t(($) => $.support.none[shown])}</p>}
      {sections.map((section) => (
        <section key={section.id} aria-label={say(section.name, language)} className="mt-6">
          <h3 className="border-edge border-b pb-1 font-semibold">
            {section.ref} {say(section.name, language)}
          </h3>
          <ul>
            {listed
              .filter(({ id }) => sectionOf(norm, id).id === section.id)
              .map((one) => (
                <Line key={one.id} support={one} dossier={dossier} norm={norm} />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function Line({ support, dossier, norm }: Props & { readonly support: PlanSupport }) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const needText = useNeedText();
  const { id, needs, standing, items, profile } = support;
  const judged = criterionById(norm).get(id) ?? signalById(norm).get(id);
  const profileName = norm.evidenceProfiles[profile]?.name;
  if (judged === undefined) return null;
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-b py-2 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_auto]">
      <p>
        <Link
          to="/dossier/$id/assessment/{-$section}"
          params={{ id: dossier.id, section: sectionOf(norm, id).id }}
          search={{ criterion: id }}
          className="link font-semibold"
        >
          {judged.ref}
        </Link>{" "}
        {say(judged.text, language)}
      </p>
      <div className="text-s">
        {needs.map((need) => (
          <p key={need.kind}>{needText(need)}</p>
        ))}
        <p className="text-muted">
          {profileName !== undefined && say(profileName, language)}
          {" · "}
          {t(($) => $.support.items, { count: items.length })}
        </p>
      </div>
      <span>
        <Badge tone={tones[standing]}>{t(($) => $.support.standing[standing])}</Badge>
      </span>
    </li>
  );
}
