// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { startAudit } from "../../src/state/newAudit.ts";
import { goBack, openApp } from "../screens/openApp.tsx";
import { screen } from "../ui/render.tsx";

test("what is typed just before going back to another screen is there when the dossier opens again", async () => {
  const started = await startAudit({
    norm: "klantbelang@2016-2017",
    kind: "internalAudit",
    language: "nl",
    assignment: { organisation: "Waterbedrijf Zilt" },
    team: [],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  const drawn = await openApp("/");
  await userEvent.click(await screen.findByRole("link", { name: /Waterbedrijf Zilt/ }));
  const scope = await screen.findByRole("textbox", { name: "Reikwijdte" }, { timeout: 20_000 });
  await userEvent.type(scope, "Alle kanalen");
  // Without leaving the field, and within the half second after which typing is kept.
  goBack();
  await screen.findByRole("heading", { level: 1, name: "Uw dossiers" }, { timeout: 20_000 });
  drawn.unmount();
  await openApp(`/dossier/${started.id}`);
  expect(await screen.findByRole("textbox", { name: "Reikwijdte" }, { timeout: 20_000 })).toHaveValue("Alle kanalen");
});
