import { useTranslation } from "react-i18next";
import type { saveReport } from "../../state/reportFile.ts";
import { showToast } from "../../ui/toast.ts";

/** Tells where the report went; silent when the reader closed the dialog without a place. */
export function useTellSaved(): (outcome: Awaited<ReturnType<typeof saveReport>>) => void {
  const { t } = useTranslation("reportScreen");
  return (outcome) => {
    switch (outcome.kind) {
      case "saved":
        showToast({ text: t(($) => $.made.saved, { name: outcome.name }) });
        break;
      case "downloaded":
        showToast({ text: t(($) => $.made.downloaded, { name: outcome.name }) });
        break;
      case "failed":
        showToast({ kind: "problem", text: t(($) => $.made.notSaved) });
        break;
      case "cancelled":
        break;
    }
  };
}
