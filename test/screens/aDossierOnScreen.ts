/** A dossier on the device, filled in as on the other screens, and one of its places opened. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";
import type { CommandBody } from "../../src/core/dossier/commands/command.ts";
import type { Language } from "../../src/core/norm/normSchema.ts";
import { useDossier } from "../../src/state/dossier.ts";
import { startAudit } from "../../src/state/newAudit.ts";
import { usePreferences } from "../../src/state/preferences.ts";
import { openApp } from "./openApp.tsx";

/** Opens it at `place`, such as `points` or `evidence?item=e1`, and does `before` to it. */
export async function aDossierOnScreen(place: string, before: readonly CommandBody[] = [], language: Language = "nl"): Promise<string> {
  usePreferences.setState({ name: "Noor" });
  const started = await startAudit({
    norm: "klantbelang@2016-2017",
    kind: "internalAudit",
    language: "nl",
    assignment: { organisation: "Waterbedrijf Zilt", periodFrom: "2025-01-01", periodTo: "2025-12-31" },
    team: [{ name: "Noor", role: "leadAuditor", independent: true }],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await openApp(`/dossier/${started.id}/${place}`, language);
  await waitFor(() => expect(useDossier.getState().status).toBe("open"), { timeout: 20_000 });
  run(...before);
  return started.id;
}

export function run(...bodies: readonly CommandBody[]): void {
  act(() => {
    for (const body of bodies) expect(useDossier.getState().run(body)).toBeUndefined();
  });
}

/** The offer to take back what was done last; the frame has a button of the same name. */
export async function undoOffered(): Promise<HTMLElement> {
  const offers = await within(screen.getByRole("region", { name: "Meldingen" })).findAllByRole("button", { name: "Ongedaan maken" });
  const latest = offers.at(-1);
  if (latest === undefined) throw new Error("nothing to take back");
  return latest;
}

const words = { condition: "", cause: "", effect: "", recommendation: "" };

export function pointOf(id: string, title: string, criteria: readonly string[], owner = "", term = ""): CommandBody {
  return { kind: "addPoint", id, fields: { ...words, title, owner, term }, criteria };
}

export function evidenceOf(id: string, title: string, date = "", criteria: readonly string[] = []): CommandBody {
  const fields = { type: "document", title, source: "Directie", date, collectedBy: "", place: "", note: "" } as const;
  return { kind: "addEvidence", id, fields, links: Object.fromEntries(criteria.map((criterion) => [criterion, "supports"])) };
}

/** The criteria of these levels of section II met, but for those named. */
export function answersOfII(...notMet: readonly string[]): readonly CommandBody[] {
  const level2 = ["II.2.a", "II.2.b"];
  const level3 = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => `II.3.${letter}`);
  return [...level2, ...level3].map((criterion) => ({
    kind: "setAnswer",
    criterion,
    whose: "auditor",
    answer: notMet.includes(criterion) ? "notMet" : "met",
  }));
}
