import type { LucideIcon } from "lucide-react";
import { useId } from "react";

type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly icon?: LucideIcon };

type Props<Value extends string> = {
  readonly legend: string;
  /** The legend is always read; `hideLegend` takes it from sight where the surroundings say it. */
  readonly hideLegend?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** A few short choices side by side, one of them taken. Arrow keys move, as in every radio group. */
export function SegmentedControl<Value extends string>({ legend, hideLegend = false, choices, value, onChange, disabled }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0" disabled={disabled}>
      <legend className={hideLegend ? "sr-only" : "mb-1 font-semibold"}>{legend}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-0.5 rounded-m border border-line bg-sunken p-0.5">
        {choices.map(({ value: own, label, icon: Icon }) => (
          <label
            key={own}
            className="relative inline-flex min-h-[calc(var(--control)-0.375rem)] items-center gap-1.5 rounded-[0.375rem] px-3 text-muted transition-colors hover:text-ink has-checked:bg-surface has-checked:font-semibold has-checked:text-ink has-checked:shadow-raised has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:opacity-50"
          >
            <input
              type="radio"
              name={name}
              value={own}
              checked={own === value}
              onChange={() => onChange(own)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {Icon && <Icon size={16} aria-hidden />}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
