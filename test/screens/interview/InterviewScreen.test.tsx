// @vitest-environment jsdom
import { act, fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, undoOffered } from "../aDossierOnScreen.ts";
import { address } from "../openApp.tsx";

afterEach(async () => {
  vi.useRealTimers();
  await useDossier.getState().close();
  usePreferences.setState({ language: "nl" });
});

const interview = () => useDossier.getState().dossier?.evidence.int;
const fields = { title: "INT-01", source: "INT-01", date: "2026-03-02", collectedBy: "Noor", place: "", note: "" };
const anInterview: readonly CommandBody[] = [
  {
    kind: "addEvidence",
    id: "int",
    fields: { ...fields, type: "interview", interview: { role: "TM", layer: "", department: "", people: 1, consent: "quotes" } },
    links: {},
  },
  { kind: "prepareInterview", id: "int" },
];
const note = () => screen.findByRole("textbox", { name: "Aantekeningen" });
const heading = (name: string) => screen.findByRole("heading", { level: 2, name });
const firstQuestion = "Welke klacht zette u dit jaar aan het denken, en wat veranderde er?";

test("a new interview gets the next code, asks role and consent, and shows the questions of the role", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence", anInterview);
  await user.click(screen.getByRole("button", { name: "Nieuw interview" }));
  expect(await screen.findByRole("heading", { level: 1, name: "INT-02" }, { timeout: 15_000 })).toBeVisible();
  expect(address()).toMatch(/\/interview\/[0-9a-f-]{36}$/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Rol" }), "Klachtbehandelaar");
  await user.click(screen.getByRole("radio", { name: "Aantekeningen" }));
  expect(await screen.findByText("36 vragen gekozen van 47.")).toBeVisible();
  const [, made] = Object.values(useDossier.getState().dossier?.evidence ?? {});
  expect(made).toMatchObject({ title: "INT-02", source: "INT-02", interview: { role: "KB", consent: "notes" } });
  expect(Object.keys(made?.questions ?? {})).toHaveLength(47);
  expect(screen.queryByRole("navigation", { name: "Onderdelen van het dossier" })).toBeNull();
});

test("one question at a time: noting, a stance in one tap, coming back to it, next and previous", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int", anInterview);
  expect(await heading(firstQuestion)).toBeVisible();
  await user.type(await note(), "De klacht over de dubbele rekening.");
  await user.click(screen.getByRole("button", { name: "Kom hierop terug" }));
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(interview()?.questions?.["bank:1"]).toMatchObject({ note: "De klacht over de dubbele rekening.", later: true });

  const about = await screen.findByRole("group", { name: "Wat het zegt over I.1.a" });
  await user.click(within(about).getByRole("button", { name: "Spreekt tegen" }));
  expect(interview()?.links["I.1.a"]?.stance).toBe("contradicts");
  await user.click(within(about).getByRole("button", { name: "Steunt" }));
  expect(interview()?.links["I.1.a"]?.stance).toBe("supports");
  await user.click(within(about).getByRole("button", { name: "Steunt" }));
  expect(interview()?.links["I.1.a"]).toBeUndefined();

  const list = screen.getByRole("navigation", { name: "Vragen" });
  expect(within(list).getByText("0 van 21 genoteerd, 1 om op terug te komen")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vorige" }));
  expect(await note()).toHaveValue("De klacht over de dubbele rekening.");
  expect(screen.getByRole("button", { name: "Vorige" })).toBeDisabled();
});

test("the whole talk goes by keyboard: next while typing, stance, mark and note with one key each", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int", anInterview);
  await user.click(await note());
  await user.keyboard("Eerste.{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("group", { name: "Wat het zegt over I.1.a" })).toBeVisible();
  expect(interview()?.questions?.["bank:1"]?.note).toBe("Eerste.");
  await user.keyboard("1l");
  expect(interview()?.links["I.1.a"]?.stance).toBe("supports");
  expect(interview()?.questions?.["I.1.a:1"]?.later).toBe(true);
  await user.keyboard("n");
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Aantekeningen" })).toHaveFocus());
  await user.keyboard("1 2 3{Escape}2");
  expect(interview()?.links["I.1.a"]?.stance).toBe("contradicts");
  await user.keyboard("k");
  expect(await heading(firstQuestion)).toBeVisible();
  await user.keyboard("j");
  expect(await screen.findByDisplayValue("1 2 3")).toBeVisible();
});

test("an own question is added in the middle of the talk and comes next", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int", anInterview);
  await user.click(await screen.findByRole("button", { name: "Eigen vraag" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Eigen vraag" }));
  await user.click(dialog.getByRole("button", { name: "Toevoegen" }));
  expect(dialog.getByRole("alert")).toHaveTextContent("Schrijf de vraag op.");
  await user.type(dialog.getByRole("textbox", { name: "Vraag" }), "En in de zomer?");
  await user.click(dialog.getByRole("checkbox", { name: /^I\.2\.b/ }));
  await user.click(dialog.getByRole("button", { name: "Toevoegen" }));
  expect(await heading("En in de zomer?")).toBeVisible();
  expect(screen.getByRole("group", { name: "Wat het zegt over I.2.b" })).toBeVisible();
});

test("questions are left out, put in another order and taken in again before the talk", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int?view=prepare", anInterview);
  const second = "Wat moet volgens het plan goed gaan om uw doelen te halen?";
  await user.click(await screen.findByRole("checkbox", { name: firstQuestion }));
  expect(interview()?.questions?.["bank:1"]?.skipped).toBe(true);
  const before = interview()?.questions?.["I.2.a:1"]?.order ?? Number.NaN;
  await user.click(screen.getByRole("button", { name: `Zet later: ${second}` }));
  expect(interview()?.questions?.["I.2.a:1"]?.order).toBeGreaterThan(before);
  expect(screen.getByText("20 vragen gekozen van 29.")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Begin het gesprek" }));
  expect(await screen.findByText(/Vraag 1 van 20/)).toBeVisible();
});

test("the clock runs, pauses, writes the time to the dossier and notes when the talk began", async () => {
  await aDossierOnScreen("interview/int", anInterview);
  await note();
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  fireEvent.click(screen.getByRole("button", { name: "Start de klok" }));
  act(() => void vi.advanceTimersByTime(125_000));
  expect(screen.getByRole("timer", { name: "Gespreksduur" })).toHaveTextContent("2:05");
  fireEvent.click(screen.getByRole("button", { name: "Pauze" }));
  expect(interview()?.interview).toMatchObject({ spentSeconds: 125, startsAt: expect.stringMatching(/^\d\d:\d\d$/) });
  fireEvent.click(screen.getByRole("button", { name: "Ga verder" }));
  act(() => void vi.advanceTimersByTime(60_000));
  fireEvent.click(screen.getByRole("button", { name: "Pauze" }));
  expect(interview()?.interview?.spentSeconds).toBe(185);
});

test("a selection of the notes becomes a statement that takes the stance of the talk along; a quote needs consent", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int?view=workUp", [
    ...anInterview,
    { kind: "writeInterviewNote", id: "int", question: "I.2.a:1", text: "Het plan ligt er. Niemand leest het." },
    { kind: "linkEvidence", id: "int", criterion: "I.2.a", stance: "supports" },
  ]);
  const words = await screen.findByDisplayValue<HTMLTextAreaElement>("Het plan ligt er. Niemand leest het.");
  words.setSelectionRange(18, 36);
  fireEvent.select(words);
  await user.click(screen.getByRole("button", { name: "Maak een uitspraak" }));
  const [statement] = Object.values(interview()?.statements ?? {});
  expect(statement).toMatchObject({ words: "Niemand leest het.", criteria: { "I.2.a": "supports" }, quote: "no", question: "I.2.a:1" });

  const card = within((await screen.findByRole("heading", { name: "Uitspraak 1" })).closest("li") ?? document.body);
  await user.click(card.getByRole("radio", { name: "Citaat" }));
  await user.click(card.getByRole("button", { name: "Spreekt tegen" }));
  expect(interview()?.links["I.2.a"]?.stance).toBe("contradicts");
  const whole = within(screen.getByRole("region", { name: "Het interview als geheel" }));
  await user.click(whole.getByRole("button", { name: "Steunt" }));
  expect(await screen.findByText(/Een uitspraak in dit interview spreekt criterium I\.2\.a tegen/)).toBeVisible();

  await user.click(card.getByRole("button", { name: "Verwijder deze uitspraak" }));
  expect(Object.values(interview()?.statements ?? {})[0]?.removed).toBeDefined();
  await user.click(await undoOffered());
  expect(Object.values(interview()?.statements ?? {})[0]).toMatchObject({ quote: "allowed" });
  await user.click(screen.getByRole("checkbox", { name: "Uitgewerkt" }));
  expect(interview()?.interview?.workedUp).toBe(true);
});

test("a note that is emptied to be written anew stays under the hand that does it", async () => {
  const user = userEvent.setup();
  const text = "De klacht over de dubbele rekening.";
  await aDossierOnScreen("interview/int?view=workUp", [
    ...anInterview,
    { kind: "writeInterviewNote", id: "int", question: "bank:1", text },
  ]);
  const field = await screen.findByDisplayValue(text);
  await user.clear(field);
  fireEvent.blur(field);
  await waitFor(() => expect(interview()?.questions?.["bank:1"]?.note).toBe(""));
  await user.type(field, "De klacht over de bon.");
  fireEvent.blur(field);
  await waitFor(() => expect(interview()?.questions?.["bank:1"]?.note).toBe("De klacht over de bon."));
});

test("without consent to quote, quoting is not offered and the screen says why", async () => {
  await aDossierOnScreen("interview/int?view=workUp", [
    ...anInterview,
    { kind: "editInterview", id: "int", changes: { consent: "notes" } },
    { kind: "addStatement", id: "int", statement: "s1", fields: { words: "Zo gaat het.", quote: "no" }, criteria: {} },
  ]);
  expect(await screen.findByText(/^Citeren kan als de persoon daarmee instemt/)).toBeVisible();
  expect(screen.queryByRole("radio", { name: "Citaat" })).toBeNull();
});

test("the name that is typed stays out of the dossier", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("interview/int?view=prepare", anInterview);
  const name = await screen.findByRole("textbox", { name: "Naam" });
  await waitFor(() => expect(name).not.toHaveAttribute("readonly"));
  await user.type(name, "Wilhelmina Zandstra");
  expect(name).toHaveValue("Wilhelmina Zandstra");
  expect(JSON.stringify(useDossier.getState().dossier)).not.toContain("Zandstra");
});

test("in English the interview speaks English, the question of the norm included", async () => {
  usePreferences.setState({ language: "en" });
  await aDossierOnScreen("interview/int", anInterview, "en");
  expect(await heading("Which complaint made you think this year, and what changed?")).toBeVisible();
  expect(screen.getByRole("button", { name: "Come back to this" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Work up" })).toBeVisible();
});

test("an address of something that is no interview says so", async () => {
  await aDossierOnScreen("interview/nobody");
  expect(await screen.findByRole("heading", { level: 1, name: "Geen interview" })).toBeVisible();
});

test("the register shows how far an interview is and leads to it", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=int", [
    ...anInterview,
    { kind: "writeInterviewNote", id: "int", question: "bank:1", text: "Ja." },
    { kind: "editInterview", id: "int", changes: { spentSeconds: 2_400 } },
  ]);
  expect(await screen.findByText("1 van 21 vragen genoteerd, 0 uitspraken, 40 minuten")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Open het interview" }));
  expect(await heading(firstQuestion)).toBeVisible();
});
