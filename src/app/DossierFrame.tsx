import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../i18n/useProblemText.ts";
import { useDossier } from "../state/dossier.ts";
import { buttonClass } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { AppHeader } from "./AppHeader.tsx";
import { DossierName } from "./DossierName.tsx";
import { DossierNav } from "./DossierNav.tsx";
import { DossierSearch } from "./DossierSearch.tsx";
import { SavedSign } from "./SavedSign.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

/** Opens the dossier of the address and stands around all its screens. */
export function DossierFrame() {
  const { id } = useParams({ from: "/dossier/$id" });
  const { pathname } = useLocation();
  const status = useDossier((s) => s.status);
  const open = useDossier((s) => s.open);
  const close = useDossier((s) => s.close);

  useEffect(() => {
    void open(id);
    return () => void close();
  }, [id, open, close]);

  switch (status) {
    case "open":
      return (
        <>
          <AppHeader
            compact
            tools={
              <>
                <DossierSearch />
                <SavedSign />
                <UndoButtons />
              </>
            }
          >
            <DossierName id={id} />
          </AppHeader>
          {/* An interview is held on the whole window; its screen has its own way back. */}
          {!pathname.startsWith(`/dossier/${id}/interview/`) && <DossierNav id={id} />}
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </>
      );
    case "idle":
    case "opening":
      return <Opening />;
    case "missing":
    case "tooNew":
    case "damaged":
      return <NotOpened reason={status} />;
  }
}

function Opening() {
  const { t } = useTranslation("app");
  // Shown only when it takes long enough to be noticed.
  return (
    <>
      <AppHeader />
      <p role="status" className="appear-late px-6 py-10 text-center text-muted">
        {t(($) => $.opening)}
      </p>
    </>
  );
}

function NotOpened({ reason }: { readonly reason: "missing" | "tooNew" | "damaged" }) {
  const { t } = useTranslation("app");
  const problems = useDossier((s) => s.problems);
  const problemText = useProblemText();
  return (
    <>
      <AppHeader />
      <Page title={t(($) => $[reason].title)} width="prose">
        <p className="mb-4">{t(($) => $[reason].text)}</p>
        {problems !== undefined && problems.length > 0 && (
          <>
            <h2 className="font-semibold">{t(($) => $.damaged.problems)}</h2>
            <ul className="mb-4 list-disc pl-6">
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.path}`}>{problemText(problem)}</li>
              ))}
            </ul>
          </>
        )}
        <Link to="/" className={buttonClass("primary")}>
          {t(($) => $.backHome)}
        </Link>
      </Page>
    </>
  );
}
