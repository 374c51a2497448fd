import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCommand } from "../useCommand.ts";

const most = 12;

/** Picks evidence that is in the dossier already. It is linked as supporting; the stance can be changed after. */
export function LinkEvidence({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useTranslation("assessment");
  const run = useCommand();
  const dossier = useDossier((s) => s.dossier);
  const [query, setQuery] = useState("");
  const words = foldText(query).split(/\s+/);
  const all = useMemo(() => (dossier === undefined ? [] : presentEvidence(dossier)), [dossier]);
  const found = all.filter(
    ({ title, source, links }) => links[id] === undefined && words.every((word) => foldText(`${title} ${source}`).includes(word)),
  );

  return (
    <section aria-label={t(($) => $.evidence.link)} className="flex flex-col gap-2 rounded-m border border-line p-3">
      <Field label={t(($) => $.evidence.find)}>
        {(control) => <TextInput {...control} autoFocus value={query} onChange={(event) => setQuery(event.target.value)} />}
      </Field>
      <p role="status" className="text-muted text-s">
        {found.length === 0 ? t(($) => $.evidence.foundNone) : t(($) => $.evidence.found, { count: found.length })}
      </p>
      <ul>
        {found.slice(0, most).map(({ id: evidence, title, type, source }) => (
          <li key={evidence}>
            <button
              type="button"
              className="flex min-h-control w-full flex-col rounded-s px-2 py-1 text-left hover:bg-hover"
              onClick={() => {
                const done = run(
                  { kind: "linkEvidence", id: evidence, criterion: id, stance: "supports" },
                  t(($) => $.evidence.linked, { title }),
                );
                if (done) onDone();
              }}
            >
              <span>{title}</span>
              <span className="text-muted text-s">{[t(($) => $.evidenceType[type]), source].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" onClick={onDone}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </section>
  );
}
