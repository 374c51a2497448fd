/** The app itself at an address, on an IndexedDB that lives in memory. */
import "fake-indexeddb/auto";
import { createMemoryHistory, createRouter, RouterProvider } from "@tanstack/react-router";
import { vi } from "vitest";
import { router as appRouter } from "../../src/app/router.tsx";
import type { Language } from "../../src/core/norm/normSchema.ts";
import { usePreferences } from "../../src/state/preferences.ts";
import { renderIn, screen } from "../ui/render.tsx";

// Starting the engine takes seconds when every core is busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

let current = appRouter;

/** Opens a screen and waits until its heading is there. */
export async function openApp(path: string, language: Language = "nl") {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  window.matchMedia = globalThis.matchMedia;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.getAnimations = () => [];
  usePreferences.setState({ language });
  // The routes of the app; a history of its own for every test.
  current = createRouter({ routeTree: appRouter.routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  const drawn = await renderIn(language, <RouterProvider router={current} />);
  await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
  return drawn;
}

/** Where the app is now, `/dossier/…`. */
export function address(): string {
  return current.state.location.pathname;
}

export function goBack(): void {
  current.history.back();
}
