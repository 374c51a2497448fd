import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";

/** More of them are not read; the list is corrected as a whole. */
const most = 20;

/** The rows that are wrong, each by its number in the file. */
export function PopulationProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("sample");
  const problemText = useProblemText();
  const byRow = problems.some(({ params }) => params?.row !== undefined);
  return (
    <div role="alert" className="rounded-m bg-danger-soft px-4 py-3">
      {byRow && <p className="font-semibold">{t(($) => $.population.problems, { count: problems.length })}</p>}
      <ul className={byRow ? "mt-1 list-disc pl-5" : ""}>
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.code} ${problem.params?.row ?? ""}`}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.length > most && <p className="mt-1">{t(($) => $.population.more, { count: problems.length - most })}</p>}
    </div>
  );
}
