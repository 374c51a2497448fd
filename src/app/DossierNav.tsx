import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dossierPlaces } from "./dossierPlaces.ts";

export function DossierNav({ id }: { readonly id: string }) {
  const { t } = useTranslation("app");
  return (
    <nav aria-label={t(($) => $.nav.label)} className="border-line border-b bg-surface">
      <ul className="flex gap-1 overflow-x-auto px-2 sm:px-4">
        {dossierPlaces.map(({ to, name, exact }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ id }}
              activeOptions={{ exact }}
              className="-mb-px inline-flex min-h-control items-center whitespace-nowrap border-transparent border-b-2 px-2 text-muted hover:text-ink focus-visible:-outline-offset-2 data-[status=active]:border-accent data-[status=active]:font-semibold data-[status=active]:text-ink"
            >
              {t(($) => $.nav[name])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
