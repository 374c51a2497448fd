import { Button } from "./Button.tsx";
import { Disclosure } from "./Disclosure.tsx";

type Removed = { readonly id: string; readonly title: string };

type Props<T extends Removed> = {
  readonly summary: string;
  /** In the order in which they are shown. */
  readonly removed: readonly T[];
  readonly restore: string;
  /** Without it nothing can be put back. */
  readonly onRestore: ((removed: T) => void) | undefined;
};

/** What was removed, each with the way back; nothing where nothing was. */
export function RemovedList<T extends Removed>({ summary, removed, restore, onRestore }: Props<T>) {
  if (removed.length === 0) return null;
  return (
    <div className="mt-6">
      <Disclosure summary={summary}>
        <ul className="flex max-w-2xl flex-col">
          {removed.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-3 border-line border-b py-1">
              <span className="min-w-0 flex-1">{one.title}</span>
              {onRestore !== undefined && (
                <Button onClick={() => onRestore(one)}>
                  {restore}
                  <span className="sr-only"> {one.title}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
