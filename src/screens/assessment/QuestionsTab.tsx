import { useTranslation } from "react-i18next";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useJudged } from "./useJudged.ts";

/** What to ask, per role that can speak about it. */
export function QuestionsTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  const found = useJudged(id);
  if (found === undefined) return null;
  const { norm, judged } = found;
  const name = (role: string) => say(norm.roles[role]?.name ?? { nl: role, en: role }, language);
  const silent = judged.roles.filter((role) => !judged.ask.some((question) => question.role === role));
  return (
    <div className="flex flex-col gap-4">
      {judged.roles
        .filter((role) => !silent.includes(role))
        .map((role) => (
          <section key={role} aria-label={name(role)}>
            <h3 className="font-semibold">{name(role)}</h3>
            <ul className="mt-1 list-disc pl-5">
              {judged.ask
                .filter((question) => question.role === role)
                .map((question) => (
                  <li key={question.text.nl}>{say(question.text, language)}</li>
                ))}
            </ul>
          </section>
        ))}
      {silent.length > 0 && <p className="text-muted text-s">{t(($) => $.questions.also, { roles: silent.map(name).join(", ") })}</p>}
    </div>
  );
}
