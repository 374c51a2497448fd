import { Link, useParams, useSearch } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useTranslation } from "react-i18next";
import { useDossier } from "../../state/dossier.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { iconButtonClass } from "../../ui/IconButton.tsx";
import { Page } from "../../ui/Page.tsx";
import { useTell } from "../../ui/useTell.ts";
import { HoldView } from "./HoldView.tsx";
import { PrepareView } from "./PrepareView.tsx";
import { Timer } from "./Timer.tsx";
import { ViewLinks } from "./ViewLinks.tsx";
import { WorkUpView } from "./WorkUpView.tsx";

/** One interview on the whole window: laid out, held on a tablet, worked up afterwards. */
export function InterviewScreen() {
  const { t } = useTranslation("interview");
  const { id, item } = useParams({ from: "/dossier/$id/interview/$item" });
  const { view = "hold" } = useSearch({ from: "/dossier/$id/interview/$item" });
  const evidence = useDossier((s) => s.dossier?.evidence[item]);
  const norm = useDossier((s) => s.norm);
  const kind = useDossier((s) => s.dossier?.kind);
  const closed = useDossier((s) => s.readOnly);
  const run = useDossier((s) => s.run);
  const tell = useTell();
  if (norm === undefined || kind === undefined) return null;
  const back = (
    <Link
      to="/dossier/$id/evidence"
      params={{ id }}
      search={{ item }}
      aria-label={t(($) => $.back)}
      title={t(($) => $.back)}
      className={iconButtonClass}
    >
      <ArrowLeft size={18} aria-hidden />
    </Link>
  );
  if (evidence === undefined || evidence.type !== "interview") {
    return (
      <Page title={t(($) => $.missing.title)} width="prose" actions={back}>
        <p>{t(($) => $.missing.text)}</p>
      </Page>
    );
  }
  const readOnly = closed || evidence.removed !== undefined;
  return (
    <Page
      key={item}
      low
      width="wide"
      title={evidence.title === "" ? t(($) => $.untitled) : evidence.title}
      before={back}
      actions={
        <>
          {view === "hold" && !readOnly && <Timer interview={item} />}
          <ViewLinks id={id} item={item} />
        </>
      }
    >
      {closed && <p className="mb-3 text-muted">{t(($) => $.readOnly)}</p>}
      {evidence.removed !== undefined && (
        <div className="mb-3">
          <Banner
            tone="warn"
            actions={!closed && <Button onClick={() => tell(run({ kind: "restoreEvidence", id: item }))}>{t(($) => $.restore)}</Button>}
          >
            {t(($) => $.removed)}
          </Banner>
        </div>
      )}
      {view === "prepare" && <PrepareView evidence={evidence} norm={norm} readOnly={readOnly} />}
      {view === "hold" && <HoldView evidence={evidence} norm={norm} kind={kind} readOnly={readOnly} />}
      {view === "workUp" && <WorkUpView evidence={evidence} norm={norm} kind={kind} readOnly={readOnly} />}
    </Page>
  );
}
