import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { Field } from "./Field.tsx";
import { TextInput } from "./TextInput.tsx";

type Props = {
  readonly label: string;
  readonly searchLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many of the other choices are taken; on a narrow window they wait behind a button that says so. */
  readonly taken: number;
  /** The other choices, each a `Field`. */
  readonly children: ReactNode;
  /** How many things are shown, and the way to all of them. */
  readonly outcome: ReactNode;
};

/** What stands above a long list: a search field, choices, and how much is left. */
export function FilterBar({ label, searchLabel, query, onQuery, taken, children, outcome }: Props) {
  const { t } = useTranslation("ui");
  const [open, setOpen] = useState(false);
  return (
    <search aria-label={label} className="mb-2">
      <div className="grid grid-cols-2 items-end gap-3 md:flex">
        <div className="min-w-40 max-md:col-span-2 md:flex-[1.5]">
          <Field label={searchLabel}>
            {(control) => <TextInput {...control} type="search" value={query} onChange={(event) => onQuery(event.target.value)} />}
          </Field>
        </div>
        <div className="col-span-2 md:hidden">
          <Button icon={SlidersHorizontal} aria-expanded={open} onClick={() => setOpen(!open)}>
            {taken === 0 ? t(($) => $.choices) : t(($) => $.choicesTaken, { count: taken })}
          </Button>
        </div>
        <div className={classes("contents md:*:flex-1", !open && "max-md:hidden")}>{children}</div>
      </div>
      <div className="mt-2 flex min-h-control flex-wrap items-center gap-x-3">{outcome}</div>
    </search>
  );
}
