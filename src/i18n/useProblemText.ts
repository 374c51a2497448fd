import { useTranslation } from "react-i18next";
import type { Problem } from "../core/problem.ts";

type Say = (code: string, options: Record<string, unknown>) => string;

/** The sentence for a problem in the reader's language. The code itself where no sentence exists; a test keeps that from happening. */
export function useProblemText(): (problem: Pick<Problem, "code" | "params">) => string {
  const { i18n } = useTranslation("problems");

  // The one place where a key comes from data, so the typed selectors cannot be used.
  const say = i18n.t as unknown as Say;
  return ({ code, params }) => say(code, { ...params, ns: "problems", keySeparator: false, nsSeparator: false });
}
