import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";

/** The sentence for a problem of a file; where the remedy is a choice on this screen, in the words of this screen. */
export function useFileProblem(): (problem: Pick<Problem, "code" | "params">) => string {
  const { t } = useTranslation("register");
  const say = useProblemText();
  return ({ code, params = {} }) => {
    if (code === "registerReceivedMissing") return t(($) => $.preview.receivedMissing);
    if (code === "registerOrderAssumed") {
      return t(($) => $.preview.orderAssumed, { column: String(params.column), count: Number(params.count) });
    }
    return say({ code, params });
  };
}
