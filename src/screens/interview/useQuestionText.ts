import { useTranslation } from "react-i18next";
import type { ListedQuestion } from "../../core/dossier/interviewList.ts";
import type { Theme } from "../../core/dossier/questionsOfRole.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";

/** The words of a question, of the norm in the language of the screen. */
export function useQuestionText(): (question: Pick<ListedQuestion, "text">) => string {
  const language = usePreferences((s) => s.language);
  return ({ text }) => (typeof text === "string" ? text : say(text, language));
}

export function useThemeName(norm: Norm): (theme: Theme) => string {
  const { t } = useTranslation("interview");
  const language = usePreferences((s) => s.language);
  return (theme) => {
    if (theme.kind !== "section") return t(($) => $.theme[theme.kind]);
    const section = norm.sections.find(({ id }) => id === theme.id);
    return section === undefined ? theme.id : `${section.ref} ${say(section.name, language)}`;
  };
}

export type Group = { readonly theme: Theme; readonly members: readonly ListedQuestion[] };

/** Neighbours of the same theme together; the list comes in the order of the themes. */
export function byTheme(list: readonly ListedQuestion[]): readonly Group[] {
  const groups: { theme: Theme; members: ListedQuestion[] }[] = [];
  for (const question of list) {
    const last = groups.at(-1);
    const same = last !== undefined && last.theme.kind === question.theme.kind && idOf(last.theme) === idOf(question.theme);
    if (same) last.members.push(question);
    else groups.push({ theme: question.theme, members: [question] });
  }
  return groups;
}

export function idOf(theme: Theme): string {
  return theme.kind === "section" ? theme.id : theme.kind;
}
