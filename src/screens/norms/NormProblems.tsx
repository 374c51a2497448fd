import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Cell, ColumnHead, Table } from "../../ui/Table.tsx";

/** Everything that is wrong with a norm file, with the place of each. */
export function NormProblems({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("norms");
  const problemText = useProblemText();
  return (
    <>
      <Banner tone="danger" title={t(($) => $.problems.title, { count: problems.length, name })}>
        {t(($) => $.problems.unchanged)}
      </Banner>
      <div className="mt-3">
        <Table caption={t(($) => $.problems.caption)} hideCaption>
          <thead>
            <tr>
              <ColumnHead>{t(($) => $.problems.place)}</ColumnHead>
              <ColumnHead>{t(($) => $.problems.what)}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one place can have the same problem twice, and the list never changes
              <tr key={index}>
                <Cell className="break-all font-semibold text-s">{problem.path === "" ? t(($) => $.problems.whole) : problem.path}</Cell>
                <Cell>{problemText(problem)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}
