import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { SkipLink } from "../ui/SkipLink.tsx";
import { Toaster } from "../ui/Toaster.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { UpdateOffer } from "./UpdateOffer.tsx";

export function RootFrame() {
  const { t } = useTranslation("app");
  return (
    <>
      <SkipLink label={t(($) => $.skip)} />
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
      <UpdateOffer />
      <Toaster />
      <Shortcuts />
    </>
  );
}
