// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf } from "../aDossierOnScreen.ts";
import { address } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

const met = (criterion: string) => ({ kind: "setAnswer", criterion, whose: "auditor", answer: "met" }) as const;

test("what is met on too little evidence is counted, and said to stand in the way of a final report", async () => {
  await aDossierOnScreen("coverage", [met("I.2.a"), evidenceOf("e1", "DOC-01 Reglement", "2025-06-01", ["I.2.a"])]);
  const figures = await screen.findByRole("region", { name: "Criteria met genoeg bewijs" });
  expect(within(figures).getByText(/1 criterium staat op voldaan/)).toHaveTextContent("Zo kan het rapport niet definitief worden.");
});

test("the list says in words what each criterion still needs, and leads to it", async () => {
  const id = await aDossierOnScreen("coverage", [met("I.2.a"), evidenceOf("e1", "DOC-01 Reglement", "2025-06-01", ["I.2.a"])]);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("radio", { name: "Te weinig bewijs" }));
  const table = screen.getByRole("table", { name: "Wat per criterium ontbreekt" });
  const row = within(table)
    .getAllByRole("row")
    .find((each) => within(each).queryByRole("link", { name: "I.2.a" }) !== null);
  if (row === undefined) throw new Error("no row for I.2.a");
  expect(row).toHaveTextContent("Voldaan");
  expect(row).toHaveTextContent(/interview/i);
  await user.click(within(row).getByRole("link", { name: "I.2.a" }));
  expect(address()).toBe(`/dossier/${id}/assessment/I`);
});

test("one kind of evidence is named that would support most, with the criteria it would support", async () => {
  await aDossierOnScreen("coverage");
  const next = await screen.findByRole("region", { name: "Wat nu het meeste oplevert" });
  expect(next).toHaveTextContent(/criteria/);
  expect(within(next).getAllByRole("link", { hidden: true }).length).toBeGreaterThan(1);
});

test("the choice of a section leaves its criteria alone", async () => {
  await aDossierOnScreen("coverage");
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Onderdeel" }), "II Mensen en middelen");
  expect(screen.getByText("20 criteria")).toBeInTheDocument();
});
