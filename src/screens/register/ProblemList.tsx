import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { Banner } from "../../ui/Banner.tsx";
import { useFileProblem } from "./useFileProblem.ts";

/** What is wrong with a file, and that nothing is lost by it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("register");
  const say = useFileProblem();
  return (
    <div className="mb-4">
      <Banner tone="warn" title={t(($) => $.notRead)}>
        <ul className="flex flex-col gap-1">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.path}`} className="break-words">
              {say(problem)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-muted">{t(($) => $.nothingLost)}</p>
      </Banner>
    </div>
  );
}
