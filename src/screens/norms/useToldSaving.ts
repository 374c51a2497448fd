import { useTranslation } from "react-i18next";
import type { downloadNorm } from "../../state/normFiles.ts";
import { showToast } from "../../ui/toast.ts";

/** Says how the saving of a file went, unless the reader called it off. */
export function useToldSaving(): (saving: ReturnType<typeof downloadNorm>) => Promise<void> {
  const { t } = useTranslation("norms");
  return async (saving) => {
    const { kind } = await saving.catch(() => ({ kind: "failed" }) as const);
    switch (kind) {
      case "saved":
      case "downloaded":
        showToast({ text: t(($) => $.saved.done) });
        return;
      case "failed":
      case "absent":
        showToast({ kind: "problem", text: t(($) => $.saved.failed) });
        return;
      case "cancelled":
        return;
    }
  };
}
