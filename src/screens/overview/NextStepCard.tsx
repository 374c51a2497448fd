import { Link } from "@tanstack/react-router";
import ArrowRight from "lucide-react/icons/arrow-right";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { nextStep } from "./nextStep.ts";

export function NextStepCard({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("overview");
  const language = usePreferences((s) => s.language);
  const titleId = useId();
  const { id } = dossier;
  const step = nextStep(dossier, norm);
  const look = buttonClass("primary");

  function nameOf(section: string): string {
    const found = norm.sections.find((candidate) => candidate.id === section);
    return found === undefined ? section : `${found.ref} ${say(found.name, language)}`;
  }

  function content() {
    switch (step.kind) {
      case "begin":
      case "assess":
        return {
          text:
            step.kind === "begin"
              ? t(($) => $.next.begin, { section: nameOf(step.section) })
              : t(($) => $.next.assess, { section: nameOf(step.section), count: step.count }),
          link: (
            <Link to="/dossier/$id/assessment/{-$section}" params={{ id, section: step.section }} className={look}>
              {t(($) => $.next.toAssessment)}
              <ArrowRight size={18} aria-hidden />
            </Link>
          ),
        };
      case "signals":
        return {
          text: t(($) => $.next.signals, { section: nameOf(step.section), count: step.count }),
          link: (
            <Link
              to="/dossier/$id/assessment/{-$section}"
              params={{ id, section: step.section }}
              search={{ criterion: step.signal }}
              className={look}
            >
              {t(($) => $.next.toSignals)}
              <ArrowRight size={18} aria-hidden />
            </Link>
          ),
        };
      case "makePoints":
      case "planPoints":
        return {
          text: t(($) => $.next[step.kind], { count: step.count }),
          link: (
            <Link to="/dossier/$id/points" params={{ id }} className={look}>
              {t(($) => $.next.toPoints)}
              <ArrowRight size={18} aria-hidden />
            </Link>
          ),
        };
      case "complete":
      case "report":
        return {
          text: step.kind === "complete" ? t(($) => $.next.complete, { count: step.count }) : t(($) => $.next.report),
          link: (
            <Link to="/dossier/$id/report" params={{ id }} className={look}>
              {t(($) => $.next.toReport)}
              <ArrowRight size={18} aria-hidden />
            </Link>
          ),
        };
    }
  }

  const { text, link } = content();
  return (
    <section aria-labelledby={titleId} className="rounded-l border border-line bg-surface p-4">
      <h2 id={titleId} className="font-semibold text-l">
        {t(($) => $.next.title)}
      </h2>
      <p className="mt-1 mb-3">{text}</p>
      {link}
    </section>
  );
}
