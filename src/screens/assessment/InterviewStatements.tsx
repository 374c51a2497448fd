import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Stance } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { useInterviewStatements } from "../../state/interviewStatements.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";

const tones: Readonly<Record<Stance, Tone>> = { supports: "good", contradicts: "warn", neutral: "neutral" };

/** What was said about the criterion in interviews, by code. It is worked up in the interview itself. */
export function InterviewStatements({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const dossier = useDossier((s) => s.id) ?? "";
  const said = useInterviewStatements(id);
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="interview-statements">
      <h3 id="interview-statements" className="mb-1 font-semibold">
        {t(($) => $.evidence.statements)}
      </h3>
      <ul className="border-line border-t">
        {said.map(({ evidence, statement, stance, quoted }) => (
          <li key={`${evidence.id} ${statement.added.at} ${statement.words}`} className="border-line border-b py-2">
            <p className="flex items-center justify-between gap-2 text-s">
              <Link
                to="/dossier/$id/interview/$item"
                params={{ id: dossier, item: evidence.id }}
                search={{ view: "workUp" }}
                className="link min-w-0 truncate font-semibold"
              >
                {evidence.title === "" ? t(($) => $.evidence.untitled) : evidence.title}
              </Link>
              <Badge tone={tones[stance]}>{t(($) => $.stance[stance])}</Badge>
            </p>
            {quoted ? (
              <blockquote className="italic">{t(($) => $.evidence.quoted, { words: statement.words })}</blockquote>
            ) : (
              <p>{statement.words}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
