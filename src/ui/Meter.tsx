type Props = {
  /** What is measured, for those who do not see the bar. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words, such as "12 of 99". */
  readonly text: string;
};

/** How far something is. Not for a task that runs: that is `ProgressBar`. */
export function Meter({ label, value, max, text }: Props) {
  const share = max === 0 ? 0 : Math.min(1, value / max);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers draw the native element each in their own way
    <div role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value} aria-valuetext={text}>
      <div className="h-1.5 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
