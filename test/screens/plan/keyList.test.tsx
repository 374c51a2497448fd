// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { useKeyList } from "../../../src/state/keyList.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";

afterEach(() => vi.restoreAllMocks());

test("names leave the device only in a key list that is asked for after a warning, and come back from it", async () => {
  const id = await aDossierOnScreen("plan", [planned("a", "interview", { title: "Klachtbehandelaar 1", role: "KB" })]);
  expect(await screen.findByRole("button", { name: "Sleutellijst opslaan" })).toBeDisabled();
  await useKeyList.getState().write(id, new Map([["plan/a", "Zwaantje Quist"]]));

  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  await userEvent.click(await screen.findByRole("button", { name: "Sleutellijst opslaan" }));
  const dialog = await screen.findByRole("dialog", { name: "Sleutellijst opslaan" });
  expect(within(dialog).getByText(/Bewaar het apart van het dossier/)).toBeVisible();
  expect(saved).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Sla op met namen" }));
  expect(await screen.findByText(/^Sleutellijst met 1 naam opgeslagen/)).toBeVisible();
  const [blob] = saved;
  if (blob === undefined) throw new Error("nothing was saved");
  const text = await blob.text();
  expect(text).toContain("Zwaantje Quist");

  await useKeyList.getState().write(id, new Map([["plan/a", ""]]));
  expect(await screen.findByText("0 namen op dit apparaat")).toBeVisible();
  const input = document.querySelector<HTMLInputElement>("input[type=file][accept='.json']");
  if (input === null) throw new Error("no way to read a file");
  await userEvent.upload(input, new File([text], "Sleutellijst.json", { type: "application/json" }));
  expect(await screen.findByText("1 naam toegevoegd.")).toBeVisible();
  expect(screen.getByText("1 naam op dit apparaat")).toBeVisible();

  const other = text.replace("plan/a", "plan/elders").replace(id, "another");
  await userEvent.upload(input, new File([other], "Sleutellijst.json", { type: "application/json" }));
  expect(await screen.findByText(/^Deze sleutellijst hoort bij een ander dossier/)).toBeVisible();
  expect(JSON.stringify(useDossier.getState().dossier)).not.toContain("Quist");
});
