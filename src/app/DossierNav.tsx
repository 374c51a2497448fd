import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { dossierPlaces } from "./dossierPlaces.ts";

export function DossierNav({ id }: { readonly id: string }) {
  const { t } = useTranslation("app");
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();

  // On a phone the places do not fit beside each other; the one at hand is brought into sight.
  useEffect(() => {
    const current = list.current?.querySelector(`[aria-current="page"]`);
    if (pathname !== "") current?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [pathname]);

  return (
    <nav aria-label={t(($) => $.nav.label)} className="border-line border-b bg-surface print:hidden">
      <ul ref={list} className="flex gap-1 overflow-x-auto px-2 sm:px-4">
        {dossierPlaces.map(({ to, name, exact, ...rest }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ id }}
              activeOptions={{ exact }}
              data-within={("also" in rest && rest.also.some((part) => pathname.startsWith(`/dossier/${id}${part}`))) || undefined}
              className="-mb-px inline-flex min-h-control items-center whitespace-nowrap border-transparent border-b-2 px-2 text-muted hover:text-ink focus-visible:-outline-offset-2 data-[status=active]:border-accent data-[status=active]:font-semibold data-[status=active]:text-ink data-within:border-accent data-within:font-semibold data-within:text-ink"
            >
              {t(($) => $.nav[name])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
