import { Link, Outlet } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader } from "./AppHeader.tsx";

const placeClass =
  "inline-flex min-h-control items-center rounded-m px-2 text-muted hover:bg-hover hover:text-ink data-[status=active]:font-semibold data-[status=active]:text-ink";

/** Around the screens that belong to no dossier. */
export function PlainFrame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const { t } = useTranslation("app");
  return (
    <>
      <AppHeader
        tools={
          <>
            <Link to="/compare" className={placeClass}>
              {t(($) => $.compare)}
            </Link>
            <Link to="/norms" className={placeClass}>
              {t(($) => $.norms)}
            </Link>
          </>
        }
      />
      {children}
    </>
  );
}
