import "./theme.css";
import { CatchBoundary, RouterProvider } from "@tanstack/react-router";
import i18next from "i18next";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { changeLanguage, startLanguage } from "../i18n/i18n.ts";
import { usePreferences } from "../state/preferences.ts";
import { showToast } from "../ui/toast.ts";
import { CrashScreen } from "./CrashScreen.tsx";
import { router } from "./router.tsx";
import { startServiceWorker } from "./serviceWorker.ts";
import { warmUpWhenIdle } from "./warmUpWhenIdle.ts";

export async function start(): Promise<void> {
  const preferences = usePreferences.getState();
  showTheme(preferences.theme);
  await Promise.all([startLanguage(preferences.language), router.load()]);

  usePreferences.subscribe((now, before) => {
    if (now.theme !== before.theme) showTheme(now.theme);
    if (now.language !== before.language) void changeLanguage(now.language);
  });
  window.addEventListener("error", reportUnexpected);
  window.addEventListener("unhandledrejection", reportUnexpected);

  const place = document.getElementById("app");
  if (place === null) throw new Error("index.html has no #app");
  createRoot(place).render(
    <StrictMode>
      <CatchBoundary getResetKey={() => "app"} errorComponent={CrashScreen}>
        <RouterProvider router={router} />
      </CatchBoundary>
    </StrictMode>,
  );
  startServiceWorker();
  warmUpWhenIdle();
}

function showTheme(theme: "system" | "light" | "dark"): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Mistakes outside drawing: the page still stands, so a message suffices. The browser logs the error itself. */
function reportUnexpected(): void {
  showToast({ kind: "problem", text: i18next.t(($) => $.unexpected) });
}
