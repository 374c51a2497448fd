// @vitest-environment jsdom
import { act, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { changeLanguage } from "../../../src/i18n/i18n.ts";
import { today } from "../../../src/state/device.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { useKeyList } from "../../../src/state/keyList.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, run, undoOffered } from "../aDossierOnScreen.ts";

beforeEach(() => localStorage.clear());

const plan = () => useDossier.getState().dossier?.plan;
const openTab = async (name: RegExp) => userEvent.click(await screen.findByRole("tab", { name }));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

test("the size of a group gives the number of interviews, and a number that is chosen goes before it", async () => {
  await aDossierOnScreen("plan");
  const row = await screen.findByRole("row", { name: /^Klachtbehandelaar/ });
  await userEvent.type(within(row).getByRole("textbox", { name: "Aantal mensen: Klachtbehandelaar" }), "40");
  const asked = within(row).getByRole("textbox", { name: "Gevraagde interviews: Klachtbehandelaar" });
  await userEvent.click(asked);
  expect(plan()?.roles.KB).toEqual({ size: 40, note: "" });
  expect(asked).toHaveAttribute("placeholder", "7");
  await userEvent.type(asked, "4");
  await userEvent.tab();
  expect(plan()?.roles.KB).toEqual({ size: 40, interviews: 4, note: "" });
  expect(within(row).getByText("regel: 7")).toBeVisible();
  await userEvent.clear(asked);
  await userEvent.tab();
  expect(plan()?.roles.KB).toEqual({ size: 40, note: "" });
});

test("a plan is proposed from the norm in one step that can be taken back whole, and asking again proposes nothing", async () => {
  await aDossierOnScreen("plan", [{ kind: "setRoleGroup", role: "TM", changes: { size: 4 } }]);
  await press("Stel een plan voor");
  const dialog = await screen.findByRole("dialog", { name: "Voorstel voor het plan" });
  expect(within(dialog).getByText("Van 12 rollen is de grootte nog niet ingevuld. Daarvoor komen er geen interviews bij.")).toBeVisible();
  await userEvent.click(within(dialog).getByRole("button", { name: /^Zet \d+ in het plan$/ }));
  expect(screen.getByRole("link", { name: "Topmanagement 3" })).toBeVisible();
  await openTab(/^Documenten/);
  expect(await screen.findByRole("link", { name: /^Beleidsplan voor klachtenmanagement/ })).toBeVisible();
  await press("Vul het plan aan");
  expect(await screen.findByText("Alles wat de norm vraagt, staat al in het plan.")).toBeVisible();
  await press("Annuleren");
  await userEvent.click(await undoOffered());
  expect(screen.queryByRole("link", { name: /^Beleidsplan voor klachtenmanagement/ })).not.toBeInTheDocument();
  expect(Object.values(plan()?.items ?? {}).every(({ removed }) => removed !== undefined)).toBe(true);
});

test("a list that is pasted becomes a document per line, without its bullets and numbers", async () => {
  await aDossierOnScreen("plan");
  await openTab(/^Documenten/);
  await press("Document toevoegen");
  await userEvent.click(screen.getByRole("textbox", { name: "Titels, één per regel" }));
  await userEvent.paste("• Reglement\n2. Jaarverslag 2025\n\n\t- Notulen");
  await press("Zet in het plan");
  for (const name of ["Reglement", "Jaarverslag 2025", "Notulen"]) expect(await screen.findByRole("link", { name })).toBeVisible();
  expect(Object.keys(plan()?.items ?? {})).toHaveLength(3);
});

test("documents are marked as requested together, one that comes becomes evidence, and one that is late is told", async () => {
  await aDossierOnScreen("plan", [
    planned("a", "document", { title: "Reglement" }, ["I.2.a"]),
    planned("b", "document", { title: "Notulen" }, ["I.2.b"]),
  ]);
  await openTab(/^Documenten/);
  await userEvent.click(await screen.findByRole("checkbox", { name: "Kies alle 2 die er nog niet zijn" }));
  await userEvent.type(screen.getByLabelText("Uiterlijk"), "2026-01-10");
  await press("Opgevraagd");
  expect(Object.values(plan()?.items ?? {}).map(({ status, due }) => `${status} ${due}`)).toEqual([
    "requested 2026-01-10",
    "requested 2026-01-10",
  ]);
  expect(screen.getAllByText("Te laat")).toHaveLength(2);
  await press(/^Is ontvangen.*Reglement$/);
  const [evidence] = Object.values(useDossier.getState().dossier?.evidence ?? {});
  expect(evidence).toMatchObject({ title: "DOC-01 Reglement", links: { "I.2.a": { stance: "neutral" } }, document: { received: today() } });
  expect(screen.getAllByText("Te laat")).toHaveLength(1);
  expect(screen.getByText("1 van 2 ontvangen")).toBeVisible();
});

test("an interview gets a day, an hour and an auditor in the drawer, and two at once for the same auditor are told", async () => {
  await aDossierOnScreen("plan", [
    planned("a", "interview", { title: "Topmanagement 1", role: "TM", date: "2099-03-04", time: "09:00", who: "Noor" }),
    planned("b", "interview", { title: "Klachtbehandelaar 1", role: "KB" }),
  ]);
  await userEvent.click(await screen.findByRole("link", { name: "Klachtbehandelaar 1" }));
  const drawer = await screen.findByRole("complementary", { name: "Interview" });
  await userEvent.type(within(drawer).getByLabelText("Datum"), "2099-03-04");
  await userEvent.type(within(drawer).getByLabelText("Tijd"), "09:30");
  await userEvent.type(within(drawer).getByLabelText("Auditor"), "Noor");
  await userEvent.tab();
  const day = await screen.findByRole("region", { name: "woensdag 4 maart 2099" });
  expect(
    within(day)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["Topmanagement 1", "Klachtbehandelaar 1"]);
  expect(within(day).getAllByText("Zelfde auditor, zelfde tijd")).toHaveLength(2);
});

test("the name of whom one speaks to shows in the agenda, stays out of the dossier, and goes along when the interview is held", async () => {
  await aDossierOnScreen("plan?item=a", [
    planned("a", "interview", { title: "Klachtbehandelaar 1", role: "KB", date: today() }, ["I.2.f"]),
  ]);
  const drawer = await screen.findByRole("complementary", { name: "Interview" });
  const name = within(drawer).getByRole("textbox", { name: "Naam van wie u spreekt" });
  await userEvent.type(name, "Zwaantje Quist");
  expect(await screen.findByText(/^Zwaantje Quist/)).toBeVisible();
  expect(screen.getByText("1 naam op dit apparaat")).toBeVisible();
  await userEvent.click(within(drawer).getByRole("button", { name: /^Houd het interview/ }));
  // The interview opens, with the same name in its own field.
  expect(await screen.findByRole("heading", { level: 1, name: /^INT-01/ }, { timeout: 20_000 })).toBeVisible();
  const { dossier } = useDossier.getState();
  const [evidence] = Object.values(dossier?.evidence ?? {});
  expect(evidence?.title).toBe("INT-01 Klachtbehandelaar");
  expect(JSON.stringify(dossier)).not.toContain("Quist");
  expect([...useKeyList.getState().names.values()]).toEqual(["Zwaantje Quist"]);
});

test("the view of what the plan can support names what is lacking, and changes with the plan", async () => {
  await aDossierOnScreen("plan", [evidenceOf("e1", "Beleidsplan", "2025-05-01", ["I.2.a"])]);
  await openTab(/^Wat het plan kan dragen/);
  const section = () => screen.getByRole("region", { name: "Beleid en cultuur" });
  const line = () => within(section()).getByRole("link", { name: "I.2.a" }).closest("li") ?? section();
  expect(within(line()).getByText("Nog 1 interview dat dit steunt.")).toBeVisible();
  run(planned("a", "interview", { role: "TM" }, ["I.2.a"]));
  expect(within(section()).queryByRole("link", { name: "I.2.a" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: "Met dit plan (1)" }));
  expect(within(line()).getByText("Met dit plan")).toBeVisible();
});

test("what is taken out of the plan can be put back", async () => {
  await aDossierOnScreen("plan?item=a", [planned("a", "observation", { title: "Balie" })]);
  await press("Haal uit het plan");
  await userEvent.click(await screen.findByText("Uit het plan gehaald (1)"));
  await press(/^Zet terug.*Balie$/);
  expect(plan()?.items.a?.removed).toBeUndefined();
});

test("the plan speaks English as well", async () => {
  await aDossierOnScreen("plan", [planned("a", "interview", { title: "Talk", role: "KB", date: "2099-03-04" })]);
  await act(async () => {
    usePreferences.setState({ language: "en" });
    await changeLanguage("en");
  });
  expect(await screen.findByRole("button", { name: "Complete the plan" })).toBeVisible();
  expect(screen.getByRole("region", { name: "Wednesday, 4 March 2099" })).toBeVisible();
  expect(screen.getByText("0 names on this device")).toBeVisible();
});
