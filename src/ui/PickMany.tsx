import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import { Field } from "./Field.tsx";
import { TextInput } from "./TextInput.tsx";

type Pickable = {
  readonly id: string;
  /** Short, in front: a number or a code. */
  readonly name: string;
  readonly text: string;
  /** Smaller, under the text. */
  readonly detail?: string;
};

type Props = {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (id: string, chosen: boolean) => void;
  /** How two texts are compared: folds case and accents. */
  readonly fold: (text: string) => string;
  /** The focus is somewhere else when it appears. */
  readonly quiet?: boolean;
  /** A list that is seen at a glance; the label then names the list. */
  readonly withoutSearch?: boolean;
};

/** More than this is not read, it is searched. */
const most = 200;

/** A search field over a list of things to tick. Arrow keys go from the field into the list and through it. */
export function PickMany({ label, options, chosen, onChange, fold, quiet = false, withoutSearch = false }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const words = fold(useDeferredValue(query))
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = options.filter(({ name, text, detail = "" }) => {
    const whole = fold(`${name} ${text} ${detail}`);
    return words.every((word) => whole.includes(word));
  });

  function onKey(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const boxes: readonly (Element | null)[] = [...event.currentTarget.querySelectorAll("input")];
    const at = boxes.indexOf(document.activeElement);
    event.preventDefault();
    const next = boxes[Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1))];
    if (next instanceof HTMLElement) next.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the field and the list inside
    <div onKeyDown={onKey} className="flex flex-col gap-2">
      {!withoutSearch && (
        <Field label={label}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus={!quiet}
              value={query}
              aria-controls={id}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
      )}
      <ul
        id={id}
        {...(withoutSearch ? { "aria-label": label } : {})}
        className="max-h-80 overflow-y-auto rounded-m border border-line bg-surface"
      >
        {found.slice(0, most).map((option) => (
          <li key={option.id}>
            <label className="flex min-h-control items-start gap-2.5 border-line border-b px-3 py-1.5 hover:bg-hover has-focus-visible:bg-hover">
              <input
                type="checkbox"
                checked={chosen.has(option.id)}
                onChange={(event) => onChange(option.id, event.target.checked)}
                className="mt-1 size-4.5 shrink-0"
              />
              {option.name !== "" && <span className="min-w-12 shrink-0 font-semibold text-muted">{option.name}</span>}
              <span className="min-w-0">
                {option.text}
                {option.detail !== undefined && option.detail !== "" && <span className="block text-muted text-s">{option.detail}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
