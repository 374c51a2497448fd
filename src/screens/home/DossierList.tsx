import { Link } from "@tanstack/react-router";
import FolderOpen from "lucide-react/icons/folder-open";
import { useTranslation } from "react-i18next";
import { useDossierList } from "../../state/dossierList.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DossierRow } from "./DossierRow.tsx";

export function DossierList() {
  const { t } = useTranslation("home");
  const dossiers = useDossierList((s) => s.dossiers);
  return (
    <section aria-labelledby="dossiers" className="mb-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h2 id="dossiers" tabIndex={-1} className={dossiers.length === 0 ? "sr-only" : "font-semibold text-l"}>
          {t(($) => $.list.heading)}
        </h2>
        {dossiers.length > 1 && (
          <Link to="/compare" className="link inline-flex min-h-control items-center">
            {t(($) => $.list.compare)}
          </Link>
        )}
      </div>
      {dossiers.length === 0 ? (
        <EmptyState icon={FolderOpen} title={t(($) => $.list.emptyTitle)}>
          {t(($) => $.list.emptyText)}
        </EmptyState>
      ) : (
        <ul className="border-line border-t">
          {dossiers.map((card) => (
            <DossierRow key={card.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}
