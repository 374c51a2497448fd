/** How an interview went: what was asked, what was said, and the statements that were worked up from it. */
import type { Evidence, Stance } from "../core/dossier/dossierSchema.ts";
import type { InterviewPart, InterviewQuestion, Quote } from "../core/dossier/evidenceSchema.ts";
import type { Language, LocalText } from "../core/norm/normSchema.ts";
import { moment } from "./moment.ts";

type ExampleStatement = {
  readonly words: LocalText;
  readonly about: Readonly<Record<string, Stance>>;
  /** Absent: told in the auditor's words. */
  readonly quote?: Exclude<Quote, "no">;
  /** The question in whose notes it was found. */
  readonly from?: string;
};

export type ExampleTalk = {
  /** `09:30` */
  readonly startsAt: string;
  readonly minutes: number;
  readonly consent: NonNullable<InterviewPart["consent"]>;
  /** Who else of the team sat in. */
  readonly present?: string;
  /** By the key of a question of the norm, in the order in which they were asked. */
  readonly notes: Readonly<Record<string, LocalText>>;
  /** Thought of by the auditor. */
  readonly own?: readonly { readonly ask: LocalText; readonly about: readonly string[]; readonly note: LocalText }[];
  readonly statements: readonly ExampleStatement[];
};
/** By code of the interview. */
export type ExampleTalks = Readonly<Record<string, ExampleTalk>>;

export type Told = Required<Pick<Evidence, "questions" | "statements">> & {
  readonly part: Pick<InterviewPart, "present" | "consent" | "startsAt" | "spentSeconds" | "workedUp">;
};

/** As the commands write it. The statements were worked up one after another on the day of the interview. */
export function talkIn(
  talk: ExampleTalk,
  language: Language,
  idOf: (name: string) => string,
  workedUp: { readonly by: string; readonly on: string; readonly minutes: number },
): Told {
  const { startsAt, minutes, consent, present, notes, own = [], statements } = talk;
  const asked = Object.entries(notes).map(([key, note], order) => [key, questionOf("", aboutOf(key), note[language], order)] as const);
  const thoughtOf = own.map(
    ({ ask, about, note }, index) =>
      [idOf(`question ${index + 1}`), questionOf(ask[language], about, note[language], asked.length + index)] as const,
  );
  return {
    part: { ...(present !== undefined && { present }), consent, startsAt, spentSeconds: minutes * 60, workedUp: true },
    questions: Object.fromEntries([...asked, ...thoughtOf]),
    statements: Object.fromEntries(
      statements.map(({ words, about, quote, from }, index) => [
        idOf(`statement ${index + 1}`),
        {
          words: words[language],
          criteria: { ...about },
          quote: quote ?? ("no" as const),
          ...(from !== undefined && { question: from }),
          added: { by: workedUp.by, at: moment(workedUp.on, workedUp.minutes + index) },
        },
      ]),
    ),
  };
}

function questionOf(own: string, about: readonly string[], note: string, order: number): InterviewQuestion {
  return { own, criteria: Object.fromEntries(about.map((id) => [id, true as const])), note, later: false, order };
}

/** A key is `<criterion>:<number>`, or `bank:<number>` for a question about no criterion. */
function aboutOf(key: string): readonly string[] {
  const [criterion = ""] = key.split(":", 1);
  return criterion === "bank" ? [] : [criterion];
}
