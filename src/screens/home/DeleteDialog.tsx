import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

type Props = {
  readonly name: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDelete: () => void;
};

export function DeleteDialog({ name, open, onOpenChange, onDelete }: Props) {
  const { t } = useTranslation("home");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(($) => $.delete.title, { name })}
      description={t(($) => $.delete.text)}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t(($) => $.action.cancel)}</Button>
          <Button
            look="danger"
            onClick={() => {
              onOpenChange(false);
              onDelete();
            }}
          >
            {t(($) => $.action.deleteForEver)}
          </Button>
        </>
      }
    />
  );
}
