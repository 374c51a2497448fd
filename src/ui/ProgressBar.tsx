import { useId } from "react";
import { Button } from "./Button.tsx";

type Props = {
  /** The step that is under way, in words. */
  readonly step: string;
  /** 0-1; absent while it cannot be told. */
  readonly share?: number | undefined;
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
};

export function ProgressBar({ step, share, cancel }: Props) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-40 flex-1">
        <p id={id} role="status" className="mb-1 text-muted text-s">
          {step}
        </p>
        <div
          role="progressbar"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
          className="h-1.5 overflow-hidden rounded-full bg-line"
        >
          {share === undefined ? (
            <div className="h-full w-1/3 animate-pulse rounded-full bg-accent" />
          ) : (
            <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${share * 100}%` }} />
          )}
        </div>
      </div>
      {cancel && <Button onClick={cancel.onCancel}>{cancel.label}</Button>}
    </div>
  );
}
