import { Button } from "./Button.tsx";

type Props = {
  readonly save: string;
  readonly cancel: string;
  readonly onCancel: () => void;
};

/** How a small form is closed: what it does, and away from it. */
export function FormActions({ save, cancel, onCancel }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look="primary">
        {save}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
