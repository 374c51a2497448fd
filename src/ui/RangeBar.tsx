import { classes } from "./classes.ts";

type Props = {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** The range in words, such as "2, can become 4". */
  readonly text: string;
  /** A colour for what is certain, by `low`. */
  readonly colour: string;
  readonly size?: "s" | "m";
};

/** A value on a scale that is not certain yet: solid up to `low`, hatched up to `high`, one cell per step. */
export function RangeBar({ label, min, max, low, high, text, colour, size = "m" }: Props) {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <div role="img" aria-label={`${label}: ${text}`} className="flex w-full gap-0.5 [print-color-adjust:exact]">
      {steps.map((step) => (
        <div
          key={step}
          className={classes(
            "flex-1 rounded-[2px] border transition-colors",
            size === "s" ? "h-2" : "h-3",
            step > high && "border-line bg-sunken",
            step > low && step <= high && "border-edge bg-[repeating-linear-gradient(135deg,var(--color-edge)_0_2px,transparent_2px_5px)]",
            step <= low && "border-transparent",
          )}
          style={step <= low ? { backgroundColor: colour } : undefined}
        />
      ))}
    </div>
  );
}
