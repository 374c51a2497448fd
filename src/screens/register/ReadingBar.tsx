import { useTranslation } from "react-i18next";
import type { Progress } from "../../state/register/registerMessages.ts";
import { ProgressBar } from "../../ui/ProgressBar.tsx";

type Props = { readonly name: string; readonly progress: Progress; readonly onCancel: () => void };

/** What is being done with a file, how far it is where that can be told, and the way to stop it. */
export function ReadingBar({ name, progress, onCancel }: Props) {
  const { t } = useTranslation("register");
  return (
    <ProgressBar
      step={t(($) => $.progress[progress.step], { name })}
      share={progress.share}
      cancel={{ label: t(($) => $.cancel), onCancel }}
    />
  );
}
