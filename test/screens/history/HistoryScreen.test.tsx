// @vitest-environment jsdom
import { save } from "@automerge/automerge/slim";
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import { dossierStorage } from "../../../src/engine/dossierStorage.ts";
import { newDocument } from "../../../src/engine/newDocument.ts";
import { keepDocument } from "../../../src/engine/openDossier.ts";
import { adopt, loadReplica, type Replica, runOn } from "../../../src/engine/replica.ts";
import { database } from "../../../src/state/database.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { aNewDossier, command, klantbelang } from "../../doubles/engineOnMemory.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, pointOf } from "../aDossierOnScreen.ts";
import { openApp } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

test("the history tells what was done, to what and by whom, the latest first, and leads there", async () => {
  await aDossierOnScreen("history", [
    evidenceOf("e1", "Beleid"),
    pointOf("p1", "Bellen", []),
    { kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "met" },
  ]);
  const lines = (await screen.findAllByRole("listitem"))
    .filter((item) => item.parentElement?.tagName === "OL")
    .map((item) => item.textContent);
  expect(lines[0]).toMatch(/Oordeel gegeven of gewijzigd.*I\.2\.a.*Noor/);
  expect(lines[1]).toMatch(/Verbeterpunt gemaakt.*Punt 1: Bellen/);
  expect(lines[2]).toMatch(/Bewijs toegevoegd.*Beleid/);
  expect(screen.getByRole("link", { name: "Beleid" })).toHaveAttribute("href", expect.stringMatching(/\/evidence\?item=e1$/));
});

test("the history is narrowed to one part of the dossier", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("history", [evidenceOf("e1", "Beleid"), pointOf("p1", "Bellen", [])]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Waar" }), "Verbeterpunten");
  expect(screen.getByText("1 handeling")).toBeVisible();
  expect(screen.queryByText("Bewijs toegevoegd")).toBeNull();
});

test("what two people filled in at the same time is shown with both values until one is chosen", async () => {
  const user = userEvent.setup();
  await twoPeople(
    "clash",
    { kind: "editAssignment", changes: { client: "Directie" } },
    { kind: "editAssignment", changes: { client: "Bestuur" } },
  );
  await openApp("/dossier/clash/history");
  const panel = within(await screen.findByRole("region", { name: "Tegelijk gewijzigd" }));
  expect(panel.getByText("Directie")).toBeVisible();
  expect(panel.getByText("Bestuur")).toBeVisible();
  const shown = useDossier.getState().dossier?.assignment.client ?? "";
  await user.click(panel.getByRole("button", { name: `Neem ${shown}` }));
  expect(useDossier.getState().dossier?.assignment.client).toBe(shown);
  expect(useDossier.getState().conflicts()).toEqual([]);
  expect(screen.queryByRole("region", { name: "Tegelijk gewijzigd" })).toBeNull();
});

/** A dossier on the device in which Noor and Bram did something at the same time. */
async function twoPeople(id: string, noor: CommandBody, bram: CommandBody): Promise<void> {
  const root = await newDocument(await aNewDossier(id), klantbelang);
  const [one, other] = [did(root, noor, "Noor"), did(root, bram, "Bram")];
  const merged = adopt(one, { document: other.document }, klantbelang);
  if (merged.kind !== "adopted") throw new Error(merged.kind);
  const db = await database();
  await keepDocument(save(merged.replica.document), klantbelang, { storage: dossierStorage(db), now: () => "2026-03-01T12:00:00.000Z" });
}

function did(root: Uint8Array, body: CommandBody, by: string): Replica {
  const loaded = loadReplica(root);
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  const step = runOn(loaded.replica, command(body, by), klantbelang, undefined);
  if (step.kind !== "done") throw new Error(step.kind);
  return step.replica;
}
