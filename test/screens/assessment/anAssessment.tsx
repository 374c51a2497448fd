/** The assessment screen on a real dossier in an IndexedDB that lives in memory. */
import "fake-indexeddb/auto";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { vi } from "vitest";
import type { AuditKind, Language } from "../../../src/core/norm/normSchema.ts";
import { AssessmentScreen } from "../../../src/screens/assessment/AssessmentScreen.tsx";
import { useDossier } from "../../../src/state/dossier.ts";
import { startAudit } from "../../../src/state/newAudit.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { Toaster } from "../../../src/ui/Toaster.tsx";
import { renderIn, screen } from "../../ui/render.tsx";

// Starting the engine and drawing thirty cards take seconds when every core is busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

// jsdom has byte arrays of its own, and what comes from the database would not be a byte array to the engine.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer);

/** What jsdom lacks: a window of a certain width, and scrolling. */
function aWindow(width: number): void {
  const matches = (query: string) => {
    const atLeast = /min-width: (\d+)rem/.exec(query)?.[1];
    return atLeast !== undefined && width >= Number(atLeast) * 16;
  };
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: matches(query), addEventListener() {}, removeEventListener() {} }));
  window.matchMedia = globalThis.matchMedia;
  Element.prototype.scrollIntoView = () => undefined;
  // Looked for by the controls that animate.
  Element.prototype.getAnimations = () => [];
}

type Start = { readonly norm?: string; readonly kind?: AuditKind; readonly section?: string; readonly language?: Language };

export async function anAssessment({
  norm = "klantbelang@2016-2017",
  kind = "internalAudit",
  section = "II",
  language = "nl",
}: Start = {}) {
  aWindow(1440);
  usePreferences.setState({ name: "Noor", language });
  const started = await startAudit({
    norm,
    kind,
    language,
    assignment: { organisation: "Waterbedrijf Zilt" },
    team: [{ name: "Noor", role: "leadAuditor", independent: true }],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await useDossier.getState().open(started.id);
  return draw(started.id, section, language);
}

export async function draw(id: string, section: string, language: Language = "nl") {
  const root = createRootRoute({ component: Outlet });
  const dossier = createRoute({ getParentRoute: () => root, path: "/dossier/$id", component: Outlet });
  const assessment = createRoute({
    getParentRoute: () => dossier,
    path: "/assessment/{-$section}",
    validateSearch: (search: Record<string, unknown>) => search,
    component: AssessmentScreen,
  });
  const history = createMemoryHistory({ initialEntries: [`/dossier/${id}/assessment/${section}`] });
  const router = createRouter({ routeTree: root.addChildren([dossier.addChildren([assessment])]), history });
  const drawn = await renderIn(
    language,
    <>
      <RouterProvider router={router} />
      <Toaster />
    </>,
  );
  await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
  return { id, router, ...drawn };
}

/** The card of one criterion or sign. */
export function card(reference: string): HTMLElement {
  return screen.getByRole("article", { name: new RegExp(`^${reference.replaceAll(".", "\\.")} `) });
}

export function answerOf(criterion: string, whose: "auditor" | "self" = "auditor") {
  return useDossier.getState().dossier?.answers[criterion]?.[whose]?.answer;
}
