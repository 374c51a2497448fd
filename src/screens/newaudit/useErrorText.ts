import { useTranslation } from "react-i18next";
import type { NewAuditError } from "./newAuditForm.ts";

/** The sentence for what a field still needs. */
export function useErrorText(): (message: string | undefined) => string | undefined {
  const { t } = useTranslation("newaudit");
  // The messages of this form are the keys in its schema.
  return (message) => (message === undefined ? undefined : t(($) => $.error[message as NewAuditError]));
}
