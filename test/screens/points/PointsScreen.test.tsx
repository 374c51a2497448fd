// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, answersOfII, evidenceOf, pointOf, run, undoOffered } from "../aDossierOnScreen.ts";

afterEach(async () => {
  await useDossier.getState().close();
});

const points = () => Object.values(useDossier.getState().dossier?.points ?? {});
const pointLinks = () => screen.getAllByRole("link").flatMap((link) => (link.id.startsWith("point-") ? [link.textContent] : []));

test("without points the page says what they are for and offers what stands between the score and the next", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points", answersOfII("II.3.a", "II.3.b"));
  expect(screen.getByText("Hier komen de verbeterpunten")).toBeVisible();
  expect(screen.getByRole("heading", { name: "II Mensen en middelen: nu 2, volgende 3" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Maak deze 2 verbeterpunten/ }));
  expect(await screen.findByText("2 verbeterpunten gemaakt.")).toBeVisible();
  expect(points().map(({ criteria }) => Object.keys(criteria))).toEqual([["II.3.a"], ["II.3.b"]]);
  expect(points()[0]?.recommendation).not.toBe("");

  await user.click(await undoOffered());
  await waitFor(() => expect(points().every(({ removed }) => removed !== undefined)).toBe(true));
  expect(screen.getByText("2 verwijderde punten")).toBeVisible();
});

test("points stand in the order to take them up, each with what it does to the score", async () => {
  await aDossierOnScreen("points", [
    ...answersOfII("II.3.a"),
    pointOf("p1", "Doet niets", ["II.2.a"], "Bram", "2027-03-01"),
    pointOf("p2", "Tilt op", ["II.3.a"]),
  ]);
  expect(pointLinks()).toEqual(["Tilt op", "Doet niets"]);
  const [first, second] = screen.getAllByRole("listitem").filter((item) => item.querySelector("[id^=point-]"));
  if (first === undefined || second === undefined) throw new Error("no rows");
  expect(within(first).getByText("II: van 2 naar 3")).toBeInTheDocument();
  expect(within(first).getByText("Geen eigenaar")).toBeVisible();
  expect(within(second).getByText("Al voldaan")).toBeVisible();
  expect(within(second).getByText("1 mrt 2027")).toBeVisible();
});

test("the list is narrowed by words and by owner, and grouped", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points", [pointOf("p1", "Bellen", ["I.2.a"], "Bram"), pointOf("p2", "Schrijven", ["II.3.a"])]);
  await user.type(screen.getByRole("searchbox", { name: "Zoek in de verbeterpunten" }), "schrij");
  expect(pointLinks()).toEqual(["Schrijven"]);
  expect(screen.getByText("1 van 2 punten")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Toon alle punten" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Eigenaar" }), "Bram");
  expect(pointLinks()).toEqual(["Bellen"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Eigenaar" }), "Iedereen");
  await user.selectOptions(screen.getByRole("combobox", { name: "Groeperen" }), "Per eigenaar");
  expect(screen.getByRole("heading", { name: /^Bram/ })).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Nog geen eigenaar/ })).toBeVisible();
});

test("what if: ticked points show the scores that would follow, and the dossier stays as it is", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points", [
    ...answersOfII("II.3.a", "II.3.b"),
    pointOf("p1", "Een", ["II.3.a"]),
    pointOf("p2", "Twee", ["II.3.b"]),
  ]);
  await user.click(screen.getByRole("button", { name: "Wat als" }));
  await user.click(screen.getByRole("checkbox", { name: "Reken punt 1 mee" }));
  expect(screen.getByText("II Mensen en middelen: blijft 2")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "Reken punt 2 mee" }));
  expect(screen.getByText("II Mensen en middelen: van 2 naar 3")).toBeInTheDocument();
  expect(useDossier.getState().dossier?.answers["II.3.a"]?.auditor?.answer).toBe("notMet");
});

test("a new point begins with its title and opens; what is typed in it is kept", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points");
  await user.click(screen.getByRole("button", { name: "Nieuw punt" }));
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Schrijf in een paar woorden wat er moet gebeuren.");
  await user.type(screen.getByRole("textbox", { name: "Wat moet er gebeuren" }), "Klanten terugbellen{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "1. Klanten terugbellen" })).toHaveFocus();
  await user.type(screen.getByRole("textbox", { name: "Oorzaak" }), "Geen tijd");
  await user.tab();
  expect(points()[0]?.cause).toBe("Geen tijd");
  await user.selectOptions(screen.getByRole("combobox", { name: "Impact" }), "4, groot");
  expect(points()[0]?.impact).toBe(4);
  await user.selectOptions(screen.getByRole("combobox", { name: "Impact" }), "Niet geschat");
  expect(points()[0]?.impact).toBeUndefined();
});

test("criteria are chosen by number or text", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points?point=p1", [pointOf("p1", "Bellen", [])]);
  await user.click(screen.getByRole("button", { name: "Criteria kiezen" }));
  await user.type(screen.getByRole("textbox", { name: "Zoek op nummer of tekst" }), "II.3.a");
  await user.click(await screen.findByRole("checkbox", { name: /^II\.3\.a/ }));
  expect(Object.keys(points()[0]?.criteria ?? {})).toEqual(["II.3.a"]);
  await user.click(screen.getByRole("button", { name: "Haal II.3.a weg bij dit punt" }));
  expect(Object.keys(points()[0]?.criteria ?? {})).toEqual([]);
});

test("rejecting a point asks for a reason and says so", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points?point=p1", [pointOf("p1", "Bellen", ["I.2.a"])]);
  await user.click(screen.getByRole("button", { name: "Afwijzen" }));
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  expect(await screen.findByText("Schrijf er een reden bij.")).toBeVisible();
  expect(points()[0]?.status).toBe("open");
  await user.type(screen.getByRole("textbox", { name: "Reden" }), "Te duur");
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  await waitFor(() => expect(points()[0]?.status).toBe("rejected"));
  expect(screen.getByText("Te duur")).toBeVisible();
});

test("an effect is verified on later evidence by somebody other than the owner", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points?point=p1", [
    pointOf("p1", "Bellen", ["I.2.a"], "Noor"),
    evidenceOf("old", "Oud stuk", "2020-01-01"),
    evidenceOf("new", "Meting na afloop", "2099-01-01"),
    ...(["agreed", "inProgress", "done"] as const).map((to) => ({ kind: "movePoint" as const, id: "p1", event: to, to, note: "" })),
  ]);
  await user.click(screen.getByRole("button", { name: "Effect vaststellen" }));
  expect(screen.queryByRole("checkbox", { name: /Oud stuk/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  expect(await screen.findByText("Noor is eigenaar van dit punt. Iemand anders stelt het effect vast.")).toBeVisible();

  usePreferences.setState({ name: "Bram" });
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  expect(await screen.findByText("Kies bewijs waaruit het effect blijkt.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /Meting na afloop/ }));
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  await waitFor(() => expect(points()[0]?.status).toBe("verified"));
  expect(screen.getByText("Bewijs: Meting na afloop")).toBeVisible();
});

test("a removed point can be taken back at once, and from the list of removed points", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("points", [pointOf("p1", "Bellen", ["I.2.a"])]);
  run({ kind: "removePoint", id: "p1" });
  await user.click(await screen.findByText("1 verwijderd punt"));
  await user.click(screen.getByRole("button", { name: /^Zet terug/ }));
  await waitFor(() => expect(pointLinks()).toEqual(["Bellen"]));
});
