import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

const views = ["prepare", "hold", "workUp"] as const;

/** The three steps of an interview; each is an address, and the question at hand comes along. */
export function ViewLinks({ id, item }: { readonly id: string; readonly item: string }) {
  const { question } = useSearch({ from: "/dossier/$id/interview/$item" });
  const { t } = useTranslation("interview");
  return (
    <nav aria-label={t(($) => $.views.label)} className="flex gap-0.5 rounded-m border border-line bg-sunken p-0.5">
      {views.map((each) => (
        <Link
          key={each}
          to="/dossier/$id/interview/$item"
          params={{ id, item }}
          search={{ ...(each === "hold" ? {} : { view: each }), ...(question === undefined ? {} : { question }) }}
          replace
          activeOptions={{ exact: true, includeSearch: true }}
          className="inline-flex min-h-control items-center rounded-[0.375rem] px-3 text-muted hover:text-ink aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-raised"
        >
          {t(($) => $.views[each])}
        </Link>
      ))}
    </nav>
  );
}
