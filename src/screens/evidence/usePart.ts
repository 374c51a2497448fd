import { useEffect, useRef, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import type { CommandBody, Refusal } from "../../core/dossier/commands/command.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { useDossier } from "../../state/dossier.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";

export type Fields = Readonly<Record<string, string>>;
type Typed = { readonly field: string; readonly value: string };

/** What is written of the fields, and those that cannot be written yet: they stay as they were typed. */
type Written = { readonly body: CommandBody; readonly waiting?: ReadonlySet<string> };

export type PartForm = {
  readonly fields: Fields;
  readonly set: (field: string, value: string) => void;
  /** Writes what was typed as one command. */
  readonly commit: () => void;
  readonly error: string | undefined;
  readonly waiting: ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

/**
 * The counted part of a piece of evidence: what is typed lies over what is stored, and is kept on this device until it
 * is written. What a colleague fills in meanwhile in another field stays.
 */
export function usePart(place: string, stored: Fields, readOnly: boolean, write: (fields: Fields) => Written): PartForm {
  const problemText = useProblemText();
  const dossier = useDossier((s) => s.id);
  const [name] = useState(`${dossier}/${place}`);
  const form = useForm<{ typed: readonly Typed[] }>({ defaultValues: draftOr(name, { typed: [] }) });
  const { getValues, setValue } = form;
  useFormDraft(name, form);
  const typed = useWatch({ control: form.control, name: "typed" });
  const [refusal, setRefusal] = useState<Refusal>();
  const [waiting, setWaiting] = useState(none);

  const over = (list: readonly Typed[]): Fields => ({ ...stored, ...Object.fromEntries(list.map(({ field, value }) => [field, value])) });

  function set(field: string, value: string) {
    setValue("typed", [...getValues("typed").filter((each) => each.field !== field), { field, value }], { shouldDirty: true });
  }

  function commit() {
    const { status, run } = useDossier.getState();
    const changed = getValues("typed");
    if (readOnly || changed.length === 0 || status !== "open") return;
    const { body, waiting: left = none } = write(over(changed));
    const refused = run(body);
    setRefusal(refused);
    setWaiting(left);
    if (refused !== undefined) return;
    const rest = changed.filter(({ field }) => left.has(field));
    setValue("typed", rest, { shouldDirty: true });
    if (rest.length === 0) forgetDraft(name);
  }

  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    const leave = () => latest.current();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return { fields: over(typed), set, commit, error: refusal === undefined ? undefined : problemText(refusal), waiting };
}

/** Nothing filled in counts as `empty`. */
export function whole(digits: string | undefined, empty = 0): number {
  return digits === undefined || digits === "" ? empty : Number(digits);
}
