// @vitest-environment jsdom
import { fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { addEvidence } from "../../../src/state/newItems.ts";
import { screen } from "../../ui/render.tsx";
import { anAssessment, card } from "./anAssessment.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

function answer(ids: readonly string[], given: "met" | "notMet"): void {
  for (const criterion of ids) useDossier.getState().run({ kind: "setAnswer", criterion, whose: "auditor", answer: given });
}

const levelFour = ["II.2.a", "II.2.b", ..."abcdefg".split("").map((letter) => `II.3.${letter}`)];

test("the score panel keeps the choice between the two ways to level 4, and each lack leads to its card", async () => {
  await anAssessment();
  answer(levelFour, "met");
  fireEvent.click(screen.getByRole("button", { name: /Waarom en wat nu/ }));
  const lacks = within(screen.getByRole("region", { name: "Wat nog nodig is voor een 4" }));
  expect(lacks.getByText("Een van deze mogelijkheden:")).toBeVisible();
  expect(lacks.getByText("Mogelijkheid A")).toBeVisible();
  expect(lacks.getByText("Mogelijkheid B")).toBeVisible();
  fireEvent.click(lacks.getByRole("button", { name: /^II\.4\.h/ }));
  await waitFor(() => expect(card("II.4.h")).toHaveFocus());
});

test("the smallest step is one press, shows the score that follows, and becomes improvement points", async () => {
  await anAssessment();
  answer(levelFour, "met");
  answer(["II.4.a", "II.4.g", "II.4.h"], "notMet");
  for (const letter of "bcdef") answer([`II.4.${letter}`], "met");
  fireEvent.click(screen.getByRole("button", { name: /Waarom en wat nu/ }));
  const whatIf = within(screen.getByRole("region", { name: "Wat als" }));
  fireEvent.click(whatIf.getByRole("button", { name: "Kleinste stap naar 4: 1 criterium" }));
  expect(whatIf.getByRole("checkbox", { name: /^II\.4\.a/ })).toBeChecked();
  expect(whatIf.getByRole("status")).toHaveTextContent("II: 3 wordt 4");
  expect(useDossier.getState().dossier?.answers["II.4.a"]?.auditor?.answer).toBe("notMet");
  fireEvent.click(whatIf.getByRole("button", { name: "Maak hier een verbeterpunt van" }));
  const [point, ...others] = Object.values(useDossier.getState().dossier?.points ?? {});
  expect(others).toEqual([]);
  expect(point?.criteria).toEqual({ "II.4.a": true });
  expect(within(card("II.4.a")).getByText("Verbeterpunt 1")).toBeVisible();
  fireEvent.click(whatIf.getByRole("button", { name: "Maak hier een verbeterpunt van" }));
  expect(Object.keys(useDossier.getState().dossier?.points ?? {})).toHaveLength(1);
});

test("evidence that is added in the panel belongs to the criterion, and its stance can be changed", async () => {
  await anAssessment();
  const user = userEvent.setup();
  await user.click(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  await user.click(screen.getByRole("button", { name: "Nieuw bewijs" }));
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  expect(await screen.findByText(/Geef het bewijs een titel/)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Titel" }), "DOC-1 Opleidingsplan");
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  const item = within(await screen.findByRole("article", { name: "DOC-1 Opleidingsplan" }));
  expect(within(card("II.2.a")).getByRole("button", { name: /^1 bewijsstuk/ })).toBeVisible();
  await user.click(item.getByRole("radio", { name: "Spreekt tegen" }));
  expect(within(card("II.2.a")).getByText("1 spreekt tegen")).toBeVisible();
  fireEvent.click(within(card("II.2.a")).getByRole("button", { name: "Voldaan" }));
  expect(
    within(card("II.2.a")).getByText(
      /^DOC-1 Opleidingsplan spreekt dit oordeel tegen, en de onderbouwing is daarna niet bijgewerkt. Schrijf erin waarom het toch klopt/,
    ),
  ).toBeVisible();
  expect(within(card("II.2.a")).getByText("Tegenspraak")).toBeVisible();
  await waitFor(() => expect(within(card("II.2.a")).getByRole("textbox", { name: /^Onderbouwing/ })).toHaveFocus());
});

test("a half-filled form for evidence is still there after a look at another criterion", async () => {
  await anAssessment();
  const user = userEvent.setup();
  await user.click(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  await user.click(screen.getByRole("button", { name: "Nieuw bewijs" }));
  await user.type(screen.getByRole("textbox", { name: "Titel" }), "DOC-2");
  await user.click(within(card("II.2.b")).getByRole("button", { name: /^Nog geen bewijs/ }));
  expect(screen.queryByRole("textbox", { name: "Titel" })).toBeNull();
  await user.click(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  expect(screen.getByRole("textbox", { name: "Titel" })).toHaveValue("DOC-2");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  expect(screen.queryByRole("textbox", { name: "Titel" })).toBeNull();
});

test("evidence of another criterion can be linked, and unlinking can be taken back", async () => {
  await anAssessment();
  const fields = {
    type: "interview",
    title: "INT-1 Klachtcoördinator",
    source: "KC",
    date: "",
    collectedBy: "",
    place: "",
    note: "",
  } as const;
  addEvidence({ fields, links: { "II.2.b": "supports" } });
  const user = userEvent.setup();
  await user.click(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  await user.click(screen.getByRole("button", { name: "Bestaand bewijs" }));
  await user.type(screen.getByRole("textbox", { name: "Zoek op titel of bron" }), "coordinator");
  await user.click(screen.getByRole("button", { name: /^INT-1/ }));
  await user.click(await screen.findByRole("button", { name: /^Maak INT-1 Klachtcoördinator los/ }));
  expect(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ })).toBeVisible();
  expect(within(card("II.2.b")).getByRole("button", { name: /^1 bewijsstuk/ })).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "Ongedaan maken" }).at(-1) as HTMLElement); // the latest message
  expect(within(card("II.2.a")).getByRole("button", { name: /^1 bewijsstuk/ })).toBeVisible();
});

test("questions, advice with its source, and who did what stand with the criterion in focus", async () => {
  await anAssessment({ section: "I" });
  const user = userEvent.setup();
  fireEvent.click(within(card("I.3.g")).getByRole("button", { name: "Deels" }));
  card("I.3.g").focus();
  await user.click(await screen.findByRole("tab", { name: "Vragen" }));
  expect(screen.getByRole("region", { name: "Topmanagement" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Advies" }));
  expect(screen.getByRole("region", { name: "Bron" })).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Breidt uit" })).getByRole("button", { name: /^I\.2\.g/ })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Historie" }));
  expect(await screen.findByText("Oordeel gegeven of gewijzigd")).toBeVisible();
  expect(screen.getByText(/^Noor, /, { selector: "aside p" })).toBeVisible();
});

test("searching finds a criterion of another section and goes to its card", async () => {
  await anAssessment();
  const user = userEvent.setup();
  await user.type(screen.getByRole("searchbox", { name: "Zoek een criterium" }), "IV.4.c{Enter}");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^IV /));
  await waitFor(() => expect(card("IV.4.c")).toHaveFocus());
});

test("closing the panel beside the cards gives the focus back to the card", async () => {
  await anAssessment();
  expect(screen.getByRole("complementary")).toBeVisible();
  const user = userEvent.setup();
  card("II.2.b").focus();
  await user.click(within(screen.getByRole("complementary")).getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(card("II.2.b")).toHaveFocus();
});
