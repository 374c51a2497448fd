import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import ListChecks from "lucide-react/icons/list-checks";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import { interviewList } from "../../core/dossier/interviewList.ts";
import type { AuditKind, Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { OwnQuestion } from "./OwnQuestion.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { QuestionPane } from "./QuestionPane.tsx";
import { QuestionSteps } from "./QuestionSteps.tsx";
import { useInterviewKeys } from "./useInterviewKeys.ts";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly kind: AuditKind; readonly readOnly: boolean };

/** The talk itself: one question at a time, with all of them beside it. */
export function HoldView({ evidence, norm, kind, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const dossier = useDossier((s) => s.id) ?? "";
  const navigate = useNavigate();
  const { question: wished } = useSearch({ from: "/dossier/$id/interview/$item" });
  const wide = useMediaQuery("(min-width: 56rem)");
  const [listed, setListed] = useState(false);
  const [adding, setAdding] = useState(false);
  const all = useMemo(() => interviewList(evidence, norm), [evidence, norm]);
  const list = useMemo(() => all.filter(({ key, question }) => question.skipped !== true || key === wished), [all, wished]);
  const at = Math.max(
    0,
    list.findIndex(({ key }) => key === wished),
  );
  const current = list[at];
  const pane = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const goTo = useCallback(
    (question: string) => {
      setListed(false);
      moved.current = true;
      void navigate({
        to: "/dossier/$id/interview/$item",
        params: { id: dossier, item: evidence.id },
        search: { question },
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, dossier, evidence.id],
  );
  const step = (by: number) => {
    const next = list[at + by];
    if (next !== undefined) goTo(next.key);
  };
  useInterviewKeys(step);

  // Whoever has a keyboard types on at once; on a tablet the keyboard of the screen stays away until it is asked for.
  useEffect(() => {
    if (!moved.current || current === undefined) return;
    moved.current = false;
    const touch = window.matchMedia("(pointer: coarse)").matches;
    const target = pane.current?.querySelector<HTMLElement>(touch ? "h2" : "textarea");
    target?.focus({ preventScroll: true });
    pane.current?.scrollIntoView?.({ block: "nearest" });
  }, [current]);

  const questions = (
    <QuestionList evidence={evidence} norm={norm} list={list} current={current?.key} onChoose={goTo}>
      {!readOnly && <Button onClick={() => setAdding(true)}>{t(($) => $.own.add)}</Button>}
    </QuestionList>
  );

  return (
    <>
      {evidence.interview?.consent === "refused" && (
        <div className="mb-3">
          <Banner tone="warn">{t(($) => $.consent.stop)}</Banner>
        </div>
      )}
      {current === undefined ? (
        <EmptyState icon={ListChecks} title={t(($) => $.list.empty)}>
          <Link
            to="/dossier/$id/interview/$item"
            params={{ id: dossier, item: evidence.id }}
            search={{ view: "prepare" }}
            className={buttonClass("primary")}
          >
            {t(($) => $.list.toPrepare)}
          </Link>
        </EmptyState>
      ) : (
        <div className="flex items-stretch gap-6">
          {wide && <div className="sticky top-0 max-h-[calc(100dvh-7.5rem)] w-72 shrink-0 self-start overflow-y-auto">{questions}</div>}
          <div ref={pane} className="flex min-h-[calc(100dvh-7.5rem)] min-w-0 flex-1 flex-col">
            {!wide && (
              <div className="mb-2">
                <Button icon={ListChecks} onClick={() => setListed(true)}>
                  {t(($) => $.list.open, { at: at + 1, count: list.length })}
                </Button>
              </div>
            )}
            <QuestionPane
              key={current.key}
              evidence={evidence}
              norm={norm}
              kind={kind}
              listed={current}
              at={at}
              count={list.length}
              readOnly={readOnly}
            />
            <QuestionSteps evidence={evidence} listed={current} at={at} count={list.length} readOnly={readOnly} onStep={step} />
          </div>
        </div>
      )}
      {!wide && (
        <Drawer open={listed} onOpenChange={setListed} title={t(($) => $.list.title)}>
          {questions}
        </Drawer>
      )}
      {adding && (
        <OwnQuestion
          interview={evidence.id}
          norm={norm}
          kind={kind}
          onClose={(added) => {
            setAdding(false);
            if (added !== undefined) goTo(added);
          }}
        />
      )}
    </>
  );
}
