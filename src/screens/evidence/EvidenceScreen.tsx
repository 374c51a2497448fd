import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import FileSearch from "lucide-react/icons/file-search";
import Grid3x3 from "lucide-react/icons/grid-3x3";
import MessagesSquare from "lucide-react/icons/messages-square";
import Plus from "lucide-react/icons/plus";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { usePresentAttachments } from "../../state/attachments.ts";
import { useDossier } from "../../state/dossier.ts";
import { useEvidenceView } from "../../state/evidenceView.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { startInterview } from "../../state/startInterview.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { useTell } from "../../ui/useTell.ts";
import { chosenEvidence } from "./chosenEvidence.ts";
import { DropFiles } from "./DropFiles.tsx";
import { EvidenceTable } from "./EvidenceTable.tsx";
import { Filters } from "./Filters.tsx";
import { ItemDrawer } from "./ItemDrawer.tsx";
import { NewEvidence, useDraftName } from "./NewEvidence.tsx";
import { Trash } from "./Trash.tsx";

export function EvidenceScreen() {
  const dossier = useDossier((s) => s.dossier);
  const norm = useDossier((s) => s.norm);
  useEffect(() => () => useEvidenceView.getState().reset(), []);
  if (dossier === undefined || norm === undefined) return null;
  return <Register dossier={dossier} norm={norm} />;
}

/** Everything that was collected, and one piece of it beside the list. */
function Register({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("evidence");
  const { item } = useSearch({ from: "/dossier/$id/evidence" });
  const navigate = useNavigate();
  const readOnly = useDossier((s) => s.readOnly);
  const tell = useTell();
  const view = useEvidenceView();
  const draftName = useDraftName();
  const [adding, setAdding] = useState(() => hasDraft(draftName));
  const add = useRef<HTMLButtonElement>(null);
  const all = useMemo(() => presentEvidence(dossier), [dossier]);
  const digests = useMemo(() => all.flatMap(({ attachments }) => Object.values(attachments).map(({ sha256 }) => sha256)), [all]);
  const present = usePresentAttachments(digests);
  const shown = useMemo(() => chosenEvidence(all, dossier, view, present), [all, dossier, view, present]);

  const show = (id: string | undefined) =>
    void navigate({
      to: "/dossier/$id/evidence",
      params: { id: dossier.id },
      search: id === undefined ? {} : { item: id },
      replace: item !== undefined,
      resetScroll: false,
    });

  function startTalk() {
    const started = startInterview();
    if (!tell(started.kind === "refused" ? started.refusal : undefined) || started.kind === "refused") return;
    void navigate({ to: "/dossier/$id/interview/$item", params: { id: dossier.id, item: started.id }, search: { view: "prepare" } });
  }

  function closeNew() {
    setAdding(false);
    // The button comes back in the place of the form.
    setTimeout(() => add.current?.focus());
  }

  return (
    <Page
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      width="wide"
      actions={
        <>
          <Link to="/dossier/$id/coverage" params={{ id: dossier.id }} className={buttonClass("quiet")}>
            <Grid3x3 size={18} aria-hidden />
            {t(($) => $.coverage)}
          </Link>
          {!readOnly && !adding && (
            <>
              <Button icon={MessagesSquare} onClick={startTalk}>
                {t(($) => $.interview.start)}
              </Button>
              <Button ref={add} look="primary" icon={Plus} onClick={() => setAdding(true)}>
                {t(($) => $.new.button)}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="flex items-start gap-6">
        <div className="min-w-0 flex-1">
          {readOnly && <p className="mb-3 text-muted">{t(($) => $.readOnly)}</p>}
          {adding && !readOnly && (
            <NewEvidence
              onClose={closeNew}
              onAdded={(id) => {
                setAdding(false);
                show(id);
              }}
            />
          )}
          {!readOnly && <DropFiles onShow={show} />}
          {all.length === 0 ? (
            <EmptyState icon={FileSearch} title={t(($) => $.empty.title)}>
              {t(($) => $.empty.text)}
            </EmptyState>
          ) : (
            <>
              <Filters dossier={dossier} norm={norm} shown={shown.length} total={all.length} />
              <EvidenceTable items={shown} dossier={dossier} norm={norm} present={present} current={item} />
            </>
          )}
          <Trash dossier={dossier} />
        </div>
        <ItemDrawer id={item} dossier={dossier} norm={norm} present={present} onClose={() => show(undefined)} />
      </div>
    </Page>
  );
}
