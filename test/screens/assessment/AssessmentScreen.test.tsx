// @vitest-environment jsdom
import { fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { anAssessment, answerOf, card, draw } from "./anAssessment.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

const score = () => within(screen.getByRole("region", { name: "Score" })).getByRole("status").textContent;

function press(reference: string, answer: string): void {
  fireEvent.click(within(card(reference)).getByRole("button", { name: answer }));
}

test("one press answers a criterion, a second press takes the answer away", async () => {
  await anAssessment();
  press("II.2.a", "Voldaan");
  expect(answerOf("II.2.a")).toBe("met");
  expect(within(card("II.2.a")).getByText(/^Noor, /)).toBeVisible();
  press("II.2.a", "Voldaan");
  expect(answerOf("II.2.a")).toBeUndefined();
});

test("a criterion that nobody has judged shows no author and no time", async () => {
  await anAssessment();
  expect(within(card("II.2.a")).queryByText(/Noor/)).toBeNull();
});

test("the score follows every answer as a range", async () => {
  await anAssessment();
  expect(score()).toBe("1, kan nog 5 worden");
  press("II.2.a", "Voldaan");
  press("II.2.b", "Voldaan");
  expect(score()).toBe("2, kan nog 5 worden");
  press("II.3.a", "Deels");
  expect(score()).toBe("2");
});

test("the ladder says which levels are reached and what is already in place above a gap", async () => {
  await anAssessment();
  for (const id of ["II.2.a", "II.2.b"]) press(id, "Voldaan");
  press("II.3.a", "Niet voldaan");
  for (const letter of "abcdef") press(`II.4.${letter}`, "Voldaan");
  const ladder = within(screen.getByRole("list", { name: "Niveaus" }));
  expect(ladder.getByRole("button", { name: "Niveau 2: Gehaald" })).toBeVisible();
  expect(ladder.getByRole("button", { name: "Niveau 3: Niet gehaald" })).toBeVisible();
  expect(ladder.getByRole("button", { name: "Niveau 4: Al op orde, telt nog niet mee" })).toBeVisible();
  expect(ladder.getByRole("button", { name: "Niveau 5: Nog niet beslist" })).toBeVisible();
});

test("the two groups of level 4 stand apart, and level 5 refers to them", async () => {
  await anAssessment();
  expect(within(screen.getByRole("region", { name: "Groep A" })).getAllByRole("article")).toHaveLength(6);
  expect(within(screen.getByRole("region", { name: "Groep B" })).getAllByRole("article")).toHaveLength(5);
  expect(within(screen.getByRole("region", { name: "Niveau 5" })).getByText(/dezelfde criteria als bij niveau 4/)).toBeVisible();
});

test("keys answer, clear and go on, and the focus is never lost", async () => {
  await anAssessment();
  const user = userEvent.setup();
  card("II.2.a").focus();
  await user.keyboard("1");
  expect(answerOf("II.2.a")).toBe("met");
  expect(card("II.2.a")).toHaveFocus();
  await user.keyboard("1");
  expect(answerOf("II.2.a")).toBe("met");
  await user.keyboard("j2");
  expect(card("II.2.b")).toHaveFocus();
  expect(answerOf("II.2.b")).toBe("partly");
  await user.keyboard("{ArrowDown}3{ArrowUp}0");
  expect(answerOf("II.3.a")).toBe("notMet");
  expect(answerOf("II.2.b")).toBeUndefined();
  expect(card("II.2.b")).toHaveFocus();
});

test("Enter goes to the rationale, letters are text there, and Escape goes back to the card", async () => {
  await anAssessment();
  const user = userEvent.setup();
  card("II.2.b").focus();
  await user.keyboard("{Enter}");
  const note = within(card("II.2.b")).getByRole("textbox", { name: "Onderbouwing II.2.b" });
  await waitFor(() => expect(note).toHaveFocus());
  await user.keyboard("j1 klopt");
  expect(note).toHaveValue("j1 klopt");
  expect(answerOf("II.2.b")).toBeUndefined();
  await user.keyboard("{Escape}");
  expect(card("II.2.b")).toHaveFocus();
  expect(useDossier.getState().dossier?.answers["II.2.b"]?.auditor?.rationale).toBe("j1 klopt");
});

test("what was typed is there again after closing and opening", async () => {
  const { id, unmount } = await anAssessment();
  fireEvent.change(within(card("II.2.a")).getByRole("textbox", { name: /^Onderbouwing/ }), {
    target: { value: "Zie het opleidingsplan." },
  });
  unmount();
  await useDossier.getState().close();
  await useDossier.getState().open(id);
  await draw(id, "II");
  expect(within(card("II.2.a")).getByRole("textbox", { name: /^Onderbouwing/ })).toHaveValue("Zie het opleidingsplan.");
});

test("only where the norm allows it can a criterion be not applicable, and it asks why", async () => {
  await anAssessment({ section: "III" });
  expect(within(card("III.4.g")).queryByRole("button", { name: "N.v.t." })).toBeNull();
  press("III.4.h", "N.v.t.");
  expect(answerOf("III.4.h")).toBe("notApplicable");
  const reason = within(card("III.4.h")).getByRole("textbox", { name: /^Waarom niet van toepassing/ });
  expect(within(card("III.4.h")).getByText(/Zonder reden/)).toBeVisible();
  await waitFor(() => expect(reason).toHaveFocus());
});

test("an open criterion can be left out with a reason, and taken back", async () => {
  await anAssessment();
  const user = userEvent.setup();
  await user.click(within(card("II.3.g")).getByRole("button", { name: /^Buiten de beoordeling/ }));
  await user.click(within(card("II.3.g")).getByRole("button", { name: "Vastleggen" }));
  expect(await within(card("II.3.g")).findByRole("alert")).toBeVisible();
  await user.type(within(card("II.3.g")).getByRole("textbox", { name: /^Waarom blijft II.3.g/ }), "Locatie was dicht.");
  await user.click(within(card("II.3.g")).getByRole("button", { name: "Vastleggen" }));
  expect(await within(card("II.3.g")).findByText("Locatie was dicht.")).toBeVisible();
  // Twenty criteria, of which one is left out and so no longer waits for an answer.
  expect(screen.getByRole("link", { name: /^II\s?Mensen en middelen/ })).toHaveTextContent("19 open");
  await user.click(within(card("II.3.g")).getByRole("button", { name: "Toch beoordelen" }));
  expect(useDossier.getState().dossier?.answers["II.3.g"]?.limitation).toBeUndefined();
});

test("a found warning sign caps the score and asks for reply, reason and independent sources", async () => {
  await anAssessment();
  for (const id of ["II.2.a", "II.2.b"]) press(id, "Voldaan");
  press("II.1.a", "Gevonden");
  expect(score()).toBe("1");
  expect(within(card("II.1.a")).getByRole("textbox", { name: /^Hoor en wederhoor/ })).toBeVisible();
  expect(within(card("II.1.a")).getByRole("textbox", { name: /^Motivering van de leadauditor/ })).toBeVisible();
  expect(within(card("II.1.a")).getByText("0 van 2 onafhankelijke bronnen")).toBeVisible();
});

test("a filter keeps what is being worked on in place until it is chosen again", async () => {
  await anAssessment();
  press("II.2.a", "Voldaan");
  const filter = screen.getByRole("combobox", { name: "Welke criteria" });
  fireEvent.change(filter, { target: { value: "open" } });
  expect(screen.queryByRole("article", { name: /^II\.2\.a / })).toBeNull();
  press("II.2.b", "Voldaan");
  expect(card("II.2.b")).toBeVisible();
  fireEvent.change(filter, { target: { value: "unmet" } });
  expect(screen.queryAllByRole("article")).toHaveLength(0);
  fireEvent.click(screen.getByRole("button", { name: "Toon alle criteria" }));
  expect(card("II.2.a")).toBeVisible();
});

test("the self-assessment stands beside the auditor's answer and does not count", async () => {
  await anAssessment();
  fireEvent.click(screen.getByRole("button", { name: "Zelfbeoordeling ernaast" }));
  const own = within(card("II.2.a")).getByRole("group", { name: "Zelfbeoordeling van II.2.a" });
  fireEvent.click(within(own).getByRole("button", { name: "Voldaan" }));
  expect(answerOf("II.2.a", "self")).toBe("met");
  expect(answerOf("II.2.a")).toBeUndefined();
  expect(score()).toBe("1, kan nog 5 worden");
  fireEvent.click(screen.getByRole("button", { name: "Zelfbeoordeling verbergen" }));
  expect(within(card("II.2.a")).getByText("Zelfbeoordeling: Voldaan")).toBeVisible();
});

test("in a self-assessment the organisation's own answers make the score", async () => {
  await anAssessment({ kind: "selfAssessment" });
  press("II.2.a", "Voldaan");
  press("II.2.b", "Voldaan");
  expect(answerOf("II.2.a", "self")).toBe("met");
  expect(score()).toBe("2, kan nog 5 worden");
  expect(screen.queryByRole("button", { name: "Zelfbeoordeling ernaast" })).toBeNull();
});

test("the checklist shows fractions and knock-outs, and leaves out what belongs to another kind of audit", async () => {
  await anAssessment({ norm: "ikm3000@pre-audit-1", kind: "preAudit", section: "A", language: "en" });
  expect(within(screen.getByRole("region", { name: "Score" })).getByRole("status")).toHaveTextContent("0 of 7 met");
  fireEvent.click(within(card("A1")).getByRole("button", { name: "Met" }));
  expect(within(screen.getByRole("region", { name: "Score" })).getByRole("status")).toHaveTextContent("1 of 7 met");
  expect(within(card("A1")).getByText("Knock-out")).toBeVisible();
  expect(screen.queryByRole("link", { name: /^M / })).toBeNull();
  expect(screen.getByText("The three zeros")).toBeVisible();
});
