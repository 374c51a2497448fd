import { type ReactNode, useId } from "react";

type Card<Value extends string> = { readonly value: Value; readonly title: string; readonly text?: ReactNode; readonly disabled?: boolean };

type Props<Value extends string> = {
  readonly legend: string;
  /** The legend is always read; this takes it from sight where the surroundings say it. */
  readonly hideLegend?: boolean;
  readonly cards: readonly Card<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
};

/** A choice that needs a sentence of explanation each: one card per choice. */
export function RadioCards<Value extends string>({ legend, hideLegend = false, cards, value, onChange, error }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend className={hideLegend ? "sr-only" : "mb-2 font-semibold"}>{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-2">
        {cards.map((card) => (
          <label
            key={card.value}
            className="flex gap-3 rounded-m border border-edge bg-surface p-3 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-disabled:bg-sunken has-disabled:text-muted"
          >
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled}
              onChange={() => onChange(card.value)}
              aria-label={card.title}
              aria-describedby={card.text === undefined ? undefined : `${name}-${card.value}`}
              className="mt-1 size-4 shrink-0 outline-none"
            />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span className="font-semibold">{card.title}</span>
              {card.text !== undefined && (
                <span id={`${name}-${card.value}`} className="text-muted text-s">
                  {card.text}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${name}-error`} role="alert" className="mt-1 text-danger text-s">
          {error}
        </p>
      )}
    </fieldset>
  );
}
