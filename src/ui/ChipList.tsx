import X from "lucide-react/icons/x";
import { useEffect, useRef } from "react";
import { Button } from "./Button.tsx";

type Chip = { readonly id: string; readonly label: string; readonly removeLabel: string };

type Props = {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** What stands there when nothing is chosen. */
  readonly empty: string;
  readonly clearLabel: string;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
};

/** What is chosen, each to be taken away by itself or all at once. The focus goes to the next one, or stays here. */
export function ChipList({ label, chips, empty, clearLabel, onRemove, onClear }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button");
    const last = chips.length - 1;
    const target = last < 0 ? list.current : buttons?.[Math.min(next.current, last)];
    next.current = undefined;
    target?.focus();
  }, [chips.length]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div ref={list} role="group" aria-label={label} tabIndex={-1} className="flex min-h-control flex-wrap items-center gap-2">
      {chips.length === 0 && <span className="text-muted">{empty}</span>}
      {chips.map((chip, place) => (
        <button
          key={chip.id}
          type="button"
          aria-label={chip.removeLabel}
          onClick={() => {
            next.current = place;
            onRemove(chip.id);
          }}
          className="inline-flex min-h-control max-w-full items-center gap-1.5 rounded-m bg-accent-soft px-2.5 py-1 text-left text-ink hover:bg-hover"
        >
          <span className="min-w-0 truncate">{chip.label}</span>
          <X size={16} aria-hidden className="shrink-0 text-muted" />
        </button>
      ))}
      {chips.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            next.current = 0;
            onClear();
          }}
        >
          {clearLabel}
        </Button>
      )}
    </div>
  );
}
