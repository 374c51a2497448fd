import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

type Props = {
  /** Of the figure. */
  readonly name: string;
  readonly value: string;
  /** Without a criterion to tie it to there is nothing to do. */
  readonly ready: boolean;
  readonly onTie: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What is asked before a figure becomes evidence. */
export function TieDialog({ name, value, ready, onTie, onClose, children }: Props) {
  const { t } = useTranslation("register");
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="m"
      title={t(($) => $.evidence.makeOf, { name })}
      description={value}
      actions={
        <>
          <Button onClick={onClose}>{t(($) => $.cancel)}</Button>
          <Button look="primary" onClick={onTie} disabled={!ready}>
            {t(($) => $.evidence.confirm)}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
