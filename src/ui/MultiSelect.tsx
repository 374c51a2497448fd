import { Popover } from "@base-ui/react/popover";
import ChevronDown from "lucide-react/icons/chevron-down";
import { classes } from "./classes.ts";
import { PickMany } from "./PickMany.tsx";
import { inputClass } from "./TextInput.tsx";

type Choice = { readonly value: string; readonly label: string };

type Props = {
  /** From `Field`, so that pressing the label opens the list. */
  readonly id: string;
  readonly label: string;
  /** What stands on the button: everything, one name, or how many. */
  readonly summary: string;
  readonly searchLabel: string;
  readonly options: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (value: string, chosen: boolean) => void;
  readonly fold: (text: string) => string;
};

/** Looked through at a glance: these need no search field. */
const few = 8;

/** Looks like a list to choose from, and opens a list in which several things can be ticked. Each tick works at once. */
export function MultiSelect({ id, label, summary, searchLabel, options, chosen, onChange, fold }: Props) {
  return (
    <Popover.Root>
      <Popover.Trigger
        id={id}
        aria-label={`${label}: ${summary}`}
        className={classes(inputClass, "flex max-w-80 items-center justify-between gap-2 text-left")}
      >
        <span className="truncate">{summary}</span>
        <ChevronDown size={18} aria-hidden className="shrink-0 text-muted" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-40">
          <Popover.Popup
            aria-label={label}
            className="w-80 max-w-[calc(100vw-1rem)] rounded-m bg-surface p-3 text-ink shadow-floating outline-none"
          >
            <PickMany
              label={options.length > few ? searchLabel : label}
              withoutSearch={options.length <= few}
              options={options.map(({ value, label: text }) => ({ id: value, name: "", text }))}
              chosen={chosen}
              onChange={onChange}
              fold={fold}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
