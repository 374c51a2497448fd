import { useCallback, useEffect, useRef, useState } from "react";
import type { CommandBody } from "../core/dossier/commands/command.ts";
import { useDossier } from "./dossier.ts";

/** Silence after which typing is committed. The draft journal covers what is typed before that. */
const silenceMs = 500;

type Note = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
};

/**
 * Long text that several people may type in. What is typed shows at once, goes to the draft journal, and becomes one
 * command on blur or after half a second of silence. The heads at the first key are kept, so that what a colleague
 * typed meanwhile stays.
 */
export function useNote(field: string, stored: string, commandOf: (text: string) => CommandBody): Note {
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const pending = useRef<(Typed & { timer: ReturnType<typeof setTimeout> }) | undefined>(undefined);
  const command = useRef(commandOf);
  useEffect(() => {
    command.current = commandOf;
  });

  const commit = useCallback(() => {
    const now = pending.current;
    if (now === undefined) return;
    clearTimeout(now.timer);
    // The dossier has been left before its screen: opening it again takes the text from the journal.
    if (useDossier.getState().status !== "open") return;
    const refusal = useDossier.getState().run(command.current(now.text), now.heads);
    // A refused text stays at its own field, on screen and in the journal: nothing typed is lost.
    if (refusal !== undefined) {
      refused.set(placeOf(field), now);
      return;
    }
    refused.delete(placeOf(field));
    pending.current = undefined;
    useDossier.getState().dropDraft(field);
    setTyped(undefined);
  }, [field]);

  const onChange = useCallback(
    (text: string) => {
      const dossier = useDossier.getState();
      const before = pending.current ?? refused.get(placeOf(field));
      const heads = before?.heads ?? dossier.heads();
      clearTimeout(pending.current?.timer);
      pending.current = { field, text, heads, timer: setTimeout(commit, silenceMs) };
      setTyped({ field, text, heads });
      dossier.draft(field, command.current(text), heads);
    },
    [commit, field],
  );

  useEffect(() => {
    const onHide = () => commit();
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", onHide);
      commit();
      // The component may go on for another field, and that must not take over what was refused here.
      pending.current = undefined;
    };
  }, [commit]);

  const own = typed?.field === field ? typed : refused.get(placeOf(field));
  return { value: own?.text ?? stored, onChange, onBlur: commit };
}

type Typed = { readonly field: string; readonly text: string; readonly heads: readonly string[] };

/** Texts that the dossier did not take, by dossier and field, for whoever comes back to the field. */
const refused = new Map<string, Typed>();

function placeOf(field: string): string {
  return `${useDossier.getState().id} ${field}`;
}
