import type { LocalText, Norm } from "../norm/normSchema.ts";
import type { Evidence, InterviewQuestion } from "./evidenceSchema.ts";
import { questionOfNorm, type Theme } from "./questionsOfRole.ts";

export type ListedQuestion = {
  readonly key: string;
  /** The norm's wording, or the auditor's own. */
  readonly text: LocalText | string;
  readonly question: InterviewQuestion;
  readonly theme: Theme;
  /** The role that the norm worded it for; empty for a question of the auditor. */
  readonly role: string;
};

export type QuestionState = "noted" | "later" | "open";

/**
 * The questions of an interview by theme: what to begin with, the sections of the norm, what the auditor thought of. An
 * own question about a criterion stands with that section. `skipped` ones come along; who draws the list leaves them out.
 */
export function interviewList(evidence: Pick<Evidence, "questions">, norm: Norm): readonly ListedQuestion[] {
  const rank = new Map(["opening", ...norm.sections.map(({ id }) => `section ${id}`), "own"].map((name, index) => [name, index]));
  const rankOf = ({ theme }: ListedQuestion) => rank.get(nameOf(theme)) ?? rank.size;
  return Object.entries(evidence.questions ?? {})
    .map(([key, question]) => listed(key, question, norm))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.question.order - b.question.order || (a.key < b.key ? -1 : 1));
}

export function stateOf({ note, later }: Pick<InterviewQuestion, "note" | "later">): QuestionState {
  if (later) return "later";
  return note.trim() === "" ? "open" : "noted";
}

function listed(key: string, question: InterviewQuestion, norm: Norm): ListedQuestion {
  const known = question.own === "" ? questionOfNorm(norm, key) : undefined;
  if (known !== undefined) return { key, text: known.text, question, theme: known.theme, role: known.role };
  const section = norm.sections.find(({ criteria, signals = [] }) =>
    [...signals, ...criteria].some(({ id }) => Object.hasOwn(question.criteria, id)),
  );
  return {
    key,
    text: question.own,
    question,
    theme: section === undefined ? { kind: "own" } : { kind: "section", id: section.id },
    role: "",
  };
}

function nameOf(theme: Theme): string {
  return theme.kind === "section" ? `section ${theme.id}` : theme.kind;
}
