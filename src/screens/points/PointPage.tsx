import { Link, useNavigate } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import Trash2 from "lucide-react/icons/trash-2";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier, Point } from "../../core/dossier/dossierSchema.ts";
import { isLookedAt } from "../../core/dossier/given.ts";
import { useDossier } from "../../state/dossier.ts";
import { usePointsView } from "../../state/pointsView.ts";
import type { Scored } from "../../state/scores.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { iconButtonClass } from "../../ui/IconButton.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Page } from "../../ui/Page.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { EffectWords } from "./EffectWords.tsx";
import { PointCriteria } from "./PointCriteria.tsx";
import { PointEvidence } from "./PointEvidence.tsx";
import { PointFacts } from "./PointFacts.tsx";
import { PointField } from "./PointField.tsx";
import { PointHistory } from "./PointHistory.tsx";
import { PointSteps } from "./PointSteps.tsx";
import { chosenRows, pointEffect, pointRows } from "./pointRows.ts";

type Props = { readonly id: string; readonly dossier: Dossier; readonly scores: Scored };

/** One improvement point: what was found, what must be done, by whom, and how far it is. */
export function PointPage({ id, dossier, scores }: Props) {
  const { t } = useTranslation("points");
  const point = dossier.points[id];
  if (point === undefined) {
    return (
      <Page title={t(($) => $.page.missing)}>
        <p className="mb-4">{t(($) => $.page.missingText)}</p>
        <Back dossier={dossier.id} />
      </Page>
    );
  }
  return <ThePoint point={point} dossier={dossier} scores={scores} />;
}

function ThePoint({ point, dossier, scores }: { readonly point: Point; readonly dossier: Dossier; readonly scores: Scored }) {
  const { t } = useTranslation("points");
  const closed = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const navigate = useNavigate();
  const { id, number } = point;
  const { norm, given } = scores;
  const title = point.title.trim() === "" ? t(($) => $.untitled) : point.title;
  const { criteria } = point;
  const effect = useMemo(() => pointEffect({ criteria }, norm, given), [criteria, norm, given]);
  const readOnly = closed || point.removed !== undefined;
  const numberTwice = Object.values(dossier.points).some(
    (other) => other.id !== id && other.number === number && other.removed === undefined,
  );

  function remove() {
    const gone = tell(run({ kind: "removePoint", id }), {
      text: t(($) => $.told.removed, { number }),
      onUndo: () => tell(useDossier.getState().run({ kind: "restorePoint", id })),
    });
    if (gone) void navigate({ to: "/dossier/$id/points", params: { id: dossier.id } });
  }

  return (
    <Page
      title={t(($) => $.heading, { number, title })}
      documentTitle={t(($) => $.heading, { number, title })}
      lead={<Back dossier={dossier.id} />}
      actions={
        <>
          <Neighbours id={id} dossier={dossier} scores={scores} />
          {!readOnly && (
            <MenuButton
              label={t(($) => $.page.more, { number })}
              items={[{ label: t(($) => $.page.remove), icon: Trash2, onSelect: remove, destructive: true }]}
            />
          )}
        </>
      }
    >
      <div className="mb-4 flex flex-col gap-2 empty:hidden">
        {point.removed !== undefined && (
          <Banner
            tone="warn"
            actions={
              !closed && (
                <Button onClick={() => tell(run({ kind: "restorePoint", id }), { text: t(($) => $.told.restored, { number }) })}>
                  {t(($) => $.page.restore)}
                </Button>
              )
            }
          >
            {t(($) => $.page.removed)}
          </Banner>
        )}
        {!isLookedAt(point) && point.removed === undefined && (
          <Banner
            tone="warn"
            actions={!closed && <Button onClick={() => tell(run({ kind: "lookAtPoint", id }))}>{t(($) => $.page.goesOn)}</Button>}
          >
            {t(($) => $.page.carried)}
          </Banner>
        )}
        {numberTwice && point.removed === undefined && (
          <Banner
            tone="warn"
            actions={!readOnly && <Button onClick={() => tell(run({ kind: "renumberPoint", id }))}>{t(($) => $.page.renumber)}</Button>}
          >
            {t(($) => $.page.numberTwice, { number })}
          </Banner>
        )}
      </div>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <Panel title={t(($) => $.page.finding)}>
            <div className="flex max-w-prose flex-col gap-4">
              <PointField point={point} field="title" form="line" readOnly={readOnly} />
              <PointField point={point} field="condition" form="text" readOnly={readOnly} hinted />
              <PointField point={point} field="cause" form="text" readOnly={readOnly} hinted />
              <PointField point={point} field="effect" form="text" readOnly={readOnly} hinted />
            </div>
          </Panel>
          <Panel title={t(($) => $.page.plan)}>
            <div className="max-w-prose">
              <PointField point={point} field="recommendation" form="text" readOnly={readOnly} hinted />
            </div>
          </Panel>
          <Panel title={t(($) => $.page.criteria)}>
            <PointCriteria point={point} norm={norm} kind={dossier.kind} dossier={dossier.id} readOnly={readOnly} />
          </Panel>
          <Panel title={t(($) => $.page.evidence)}>
            <PointEvidence point={point} dossier={dossier} />
          </Panel>
        </div>
        <div className="min-w-0">
          <Panel title={t(($) => $.row.status)}>
            <PointSteps point={point} dossier={dossier} readOnly={readOnly} />
          </Panel>
          <Panel title={t(($) => $.page.facts)}>
            <PointFacts point={point} dossier={dossier} readOnly={readOnly} />
          </Panel>
          <Panel title={t(($) => $.row.effect)}>
            <EffectWords effect={effect} norm={norm} hasCriteria={Object.keys(criteria).length > 0} />
          </Panel>
          <Panel title={t(($) => $.page.history)}>
            <PointHistory point={point} dossier={dossier} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function Back({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation("points");
  return (
    <Link to="/dossier/$id/points" params={{ id: dossier }} className="link inline-flex min-h-control items-center gap-1.5">
      <ArrowLeft size={18} aria-hidden />
      {t(($) => $.page.back)}
    </Link>
  );
}

/** The points before and after this one in the list as it is filtered, found when the page opens. */
function Neighbours({ id, dossier, scores }: Props) {
  const { t } = useTranslation("points");
  // Writing in a point does not move it while it is open.
  const [order] = useState(() =>
    chosenRows(pointRows(dossier, scores.norm, scores.given), usePointsView.getState()).map(({ point }) => point.id),
  );
  const at = order.indexOf(id);
  if (at === -1) return null;
  const neighbours = [
    { to: order[at - 1], label: t(($) => $.page.previous), icon: ChevronLeft },
    { to: order[at + 1], label: t(($) => $.page.next), icon: ChevronRight },
  ];
  return (
    <div className="flex">
      {neighbours.map(({ to, label, icon: Icon }) =>
        to === undefined ? (
          <span key={label} className={`${iconButtonClass} opacity-40 hover:bg-transparent`}>
            <Icon size={18} aria-hidden />
          </span>
        ) : (
          <Link
            key={label}
            to="/dossier/$id/points"
            params={{ id: dossier.id }}
            search={{ point: to }}
            aria-label={label}
            title={label}
            className={iconButtonClass}
          >
            <Icon size={18} aria-hidden />
          </Link>
        ),
      )}
    </div>
  );
}
