import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

type Props = {
  readonly name: string;
  readonly problems: readonly Problem[] | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

export function FileProblemDialog({ name, problems, open, onOpenChange }: Props) {
  const { t } = useTranslation("home");
  const problemText = useProblemText();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="m"
      title={t(($) => $.fileProblem.title)}
      description={name}
      actions={<Button onClick={() => onOpenChange(false)}>{t(($) => $.fileProblem.close)}</Button>}
    >
      {problems === undefined ? (
        <p>{t(($) => $.fileProblem.tooNew)}</p>
      ) : (
        <div>
          <h3 className="font-semibold">{t(($) => $.fileProblem.what)}</h3>
          <ul className="max-h-64 list-disc overflow-y-auto pl-6">
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.path}`}>
                {problemText(problem)}
                {problem.path !== "" && <span className="block text-muted text-s">{problem.path}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{t(($) => $.fileProblem.unchanged)}</p>
    </Dialog>
  );
}
