import { Link } from "@tanstack/react-router";
import Calculator from "lucide-react/icons/calculator";
import ListChecks from "lucide-react/icons/list-checks";
import Plus from "lucide-react/icons/plus";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { pointsFromLacks } from "../../core/improvement/pointsFromLacks.ts";
import { useDossier } from "../../state/dossier.ts";
import { hasDraft } from "../../state/formDraft.ts";
import { usePointsView } from "../../state/pointsView.ts";
import type { Scored } from "../../state/scores.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { Filters } from "./Filters.tsx";
import { NewPoint, useDraftName } from "./NewPoint.tsx";
import { chosenRows, pointRows } from "./pointRows.ts";
import { RowGroups } from "./RowGroups.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { Trash } from "./Trash.tsx";
import { TryOut } from "./TryOut.tsx";

/** All improvement points, what could become one, and what they would do to the scores. */
export function PointList({ dossier, scores }: { readonly dossier: Dossier; readonly scores: Scored }) {
  const { t } = useTranslation("points");
  const readOnly = useDossier((s) => s.readOnly);
  const view = usePointsView();
  const draftName = useDraftName();
  const [adding, setAdding] = useState(() => hasDraft(draftName));
  const add = useRef<HTMLButtonElement>(null);
  const { norm, given } = scores;
  const rows = useMemo(() => pointRows(dossier, norm, given), [dossier, norm, given]);
  const suggestions = useMemo(() => pointsFromLacks(dossier, norm), [dossier, norm]);
  const shown = chosenRows(rows, view);
  useReturnToRow();

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
          {rows.length > 0 && (
            <Button
              icon={Calculator}
              aria-pressed={view.tried !== undefined}
              onClick={() => usePointsView.setState({ tried: view.tried === undefined ? new Set() : undefined })}
            >
              {view.tried === undefined ? t(($) => $.whatIf.start) : t(($) => $.whatIf.stop)}
            </Button>
          )}
          {!readOnly && !adding && (
            <Button ref={add} look="primary" icon={Plus} onClick={() => setAdding(true)}>
              {t(($) => $.new.button)}
            </Button>
          )}
        </>
      }
    >
      {readOnly && <p className="mb-3 text-muted">{t(($) => $.readOnly)}</p>}
      {adding && !readOnly && <NewPoint onClose={closeNew} />}
      {rows.length === 0 && (
        <div className="mb-6">
          <EmptyState
            icon={ListChecks}
            title={t(($) => $.empty.title)}
            actions={
              suggestions.length === 0 && (
                <Link to="/dossier/$id/assessment/{-$section}" params={{ id: dossier.id }} className={buttonClass()}>
                  {t(($) => $.empty.assess)}
                </Link>
              )
            }
          >
            {t(($) => $.empty.text)}
          </EmptyState>
        </div>
      )}
      {!readOnly && suggestions.length > 0 && <Suggestions suggestions={suggestions} norm={norm} given={given} open={rows.length === 0} />}
      {rows.length > 0 && (
        <>
          {view.tried !== undefined && <TryOut rows={rows} tried={view.tried} scores={scores} />}
          <Filters rows={rows} shown={shown.length} norm={norm} kind={dossier.kind} />
          <RowGroups rows={shown} norm={norm} group={view.group} tried={view.tried} dossier={dossier.id} />
        </>
      )}
      <Trash dossier={dossier} />
    </Page>
  );
}

/** Back from one point, the reader finds the focus on it. */
function useReturnToRow() {
  useEffect(() => {
    const { last } = usePointsView.getState();
    if (last === undefined) return;
    const frame = requestAnimationFrame(() => {
      const link = document.getElementById(`point-${last}`);
      link?.focus({ preventScroll: true });
      link?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
