import type { AuditKind, Criterion, LocalText, Norm, Signal } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";

/** Where a question stands in the list: to begin with, a section of the norm by its id, or thought of by the auditor. */
export type Theme = { readonly kind: "opening" | "own" } | { readonly kind: "section"; readonly id: string };

export type RoleQuestion = {
  /** The key of its record in an interview. */
  readonly key: string;
  readonly text: LocalText;
  readonly judged: Criterion | Signal | undefined;
  readonly theme: Theme;
  /** For whom the norm worded it. */
  readonly role: string;
};

/**
 * What the norm asks this role, in its order: first what is about no criterion, then the questions of every criterion and
 * sign that the role can speak about. Where a criterion words none for this role, its first question stands in.
 */
export function questionsOfRole(norm: Norm, role: string, kind: AuditKind): readonly RoleQuestion[] {
  const opening = (norm.questionBank ?? []).flatMap((question, index): readonly RoleQuestion[] =>
    question.role === role ? [bankQuestion(question, index)] : [],
  );
  const judged = sectionsFor(norm, kind).flatMap((section) => {
    const { leftOut } = applicableIn(section, kind);
    return [...(section.signals ?? []), ...section.criteria]
      .filter(({ id, roles }) => roles.includes(role) && !leftOut.has(id))
      .flatMap((each) => {
        const all = questionsAbout(each, section.id);
        const own = all.filter((question) => question.role === role);
        return own.length > 0 ? own : all.slice(0, 1);
      });
  });
  return [...opening, ...judged];
}

/** The question of the norm under this key of an interview, whichever role it is for. */
export function questionOfNorm(norm: Norm, key: string): RoleQuestion | undefined {
  return indexOf(norm).get(key);
}

const indexes = new WeakMap<Norm, ReadonlyMap<string, RoleQuestion>>();

function indexOf(norm: Norm): ReadonlyMap<string, RoleQuestion> {
  const known = indexes.get(norm);
  if (known !== undefined) return known;
  const judged = norm.sections.flatMap((section) =>
    [...(section.signals ?? []), ...section.criteria].flatMap((each) => questionsAbout(each, section.id)),
  );
  const made = new Map([...(norm.questionBank ?? []).map(bankQuestion), ...judged].map((question) => [question.key, question]));
  indexes.set(norm, made);
  return made;
}

function bankQuestion({ role, text }: Criterion["ask"][number], index: number): RoleQuestion {
  return { key: `bank:${index + 1}`, text, judged: undefined, theme: { kind: "opening" }, role };
}

function questionsAbout(judged: Criterion | Signal, section: string): readonly RoleQuestion[] {
  return judged.ask.map(({ role, text }, index) => ({
    key: `${judged.id}:${index + 1}`,
    text,
    judged,
    theme: { kind: "section", id: section },
    role,
  }));
}
