/** An axis on round numbers. */
export type NiceScale = {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Where a value lies, 0 at `low` and 1 at `high`; what is off the axis lies at its end. */
  readonly share: (value: number) => number;
};

/**
 * The axis that holds `from` to `to` in about `steps` steps of 1, 2 or 5 times a power of ten. `whole` is for what is
 * counted: no step under 1. An axis without length gets one step.
 */
export function niceScale(from: number, to: number, steps = 5, whole = false): NiceScale {
  const [least, most] = [finite(Math.min(from, to)), finite(Math.max(from, to))];
  const step = stepFor(most - least, Math.max(1, steps), whole, Math.max(Math.abs(least), Math.abs(most)));
  const first = Math.floor(least / step + slack);
  const last = Math.max(first + 1, Math.ceil(most / step - slack));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => multiple(first + index, step));
  const [low, high] = [multiple(first, step), multiple(last, step)];
  return { low, high, ticks, share: (value) => Math.min(1, Math.max(0, (finite(value) - low) / (high - low))) };
}

/** Divisions of binary numbers miss a whole by less than this. */
const slack = 1e-9;

function stepFor(length: number, steps: number, whole: boolean, size: number): number {
  // Steps finer than the numbers themselves can hold would all be one tick.
  const needed = Math.max(length / steps, whole ? 1 : 0, size * 1e-12);
  const rough = needed < 1e-100 ? 1 : needed;
  const power = 10 ** Math.floor(Math.log10(rough) + slack);
  const times = [1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - slack)) ?? 10;
  return times * power;
}

/** Multiplying by 0.1 leaves a tail that dividing by 10 does not. */
function multiple(count: number, step: number): number {
  return step < 1 ? count / Math.round(1 / step) : count * step;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
