// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import type { AuditKind } from "../../../src/core/norm/normSchema.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { startAudit } from "../../../src/state/newAudit.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { screen } from "../../ui/render.tsx";
import { openApp } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

async function anOverview(norm = "klantbelang@2016-2017", kind: AuditKind = "internalAudit", search = "") {
  usePreferences.setState({ name: "Noor" });
  const started = await startAudit({
    norm,
    kind,
    language: "nl",
    assignment: { organisation: "Waterbedrijf Zilt", periodFrom: "2025-01-01", periodTo: "2025-12-31" },
    team: [{ name: "Noor", role: "leadAuditor", independent: false }],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await openApp(`/dossier/${started.id}${search}`);
  await screen.findByRole("heading", { level: 1, name: "Waterbedrijf Zilt" }, { timeout: 20_000 });
}

/** What somebody does on another screen. */
function run(...bodies: readonly CommandBody[]) {
  for (const body of bodies) expect(useDossier.getState().run(body)).toBeUndefined();
}

const answer = (criterion: string, given: "met" | "notMet", whose: "auditor" | "self" = "auditor"): CommandBody => ({
  kind: "setAnswer",
  criterion,
  whose,
  answer: given,
});

const region = (name: string) => within(screen.getByRole("region", { name }));

test("the page names organisation, kind, norm and period, and sends a new audit to its first section", async () => {
  await anOverview();
  expect(screen.getByText("Interne audit · Klantbelang · 1 januari 2025 tot en met 31 december 2025")).toBeVisible();
  expect(region("Volgende stap").getByText("Begin met oordelen bij onderdeel I Beleid en cultuur.")).toBeVisible();
  expect(region("Scores nu").getAllByText("Nog niets beantwoord")).toHaveLength(4);
});

test("scores, progress and mean follow every answer", async () => {
  await anOverview();
  run(answer("II.2.a", "met"), answer("II.2.b", "notMet"));
  const scores = region("Scores nu");
  expect(await scores.findByRole("img", { name: "Mensen en middelen: Score 1" })).toBeVisible();
  expect(scores.getByText("2 van 20 beantwoord")).toBeVisible();
  expect(scores.getByText("1,0, kan nog 4,0 worden")).toBeVisible();
  expect(scores.getByText("4 tot 16, gedeeld door 4")).toBeVisible();
});

test("the mean can be left out, for the report too", async () => {
  const user = userEvent.setup();
  await anOverview();
  await user.click(screen.getByRole("checkbox", { name: "Toon het gemiddelde, ook in het rapport" }));
  expect(useDossier.getState().dossier?.report.showOverall).toBe(false);
  expect(screen.getByText(/^Het gemiddelde staat uit/)).toBeVisible();
});

test("a pre-audit shows how ready the organisation is and what that rests on", async () => {
  await anOverview("ikm3000@pre-audit-1", "preAudit");
  const scores = region("Scores nu");
  expect(scores.getByText("Nog niet klaar")).toBeVisible();
  expect(scores.getByText("Knock-outs: 0 van 21 voldaan. Nodig: allemaal.")).toBeVisible();
  run(answer("IKM.A1", "met"));
  expect(await scores.findByText("Knock-outs: 1 van 21 voldaan. Nodig: allemaal.")).toBeVisible();
  expect(scores.getByText("1 van 7 voldaan, 6 open")).toBeVisible();
});

test("what needs attention is counted per kind and leads to its place", async () => {
  const user = userEvent.setup();
  await anOverview();
  expect(region("Wat aandacht vraagt").getByText(/^Niets\./)).toBeVisible();
  run(answer("I.2.a", "met"), answer("II.2.a", "met"));
  const kind = await region("Wat aandacht vraagt").findByText("Voldaan zonder bewijs");
  await user.click(kind);
  const link = screen.getByRole("link", { name: "Criterium II.2.a is voldaan, maar geen bewijs steunt dat." });
  expect(link.getAttribute("href")).toContain("/assessment/II?criterion=II.2.a");
});

test("the two sets of answers stand side by side once both are there", async () => {
  await anOverview();
  expect(screen.queryByRole("region", { name: "Zelfbeoordeling naast de audit" })).toBeNull();
  run(answer("I.2.a", "notMet"), answer("I.2.a", "met", "self"), answer("I.2.b", "met"), answer("I.2.b", "met", "self"));
  expect(await screen.findByText("Van 2 criteria is er een antwoord van beide kanten; 1 keer verschilt het.")).toBeVisible();
  expect(screen.getByText(/Organisatie: voldaan\. Auditor: niet voldaan\./)).toBeInTheDocument();
});

test("improvement points are counted by status", async () => {
  await anOverview();
  const fields = { title: "t", condition: "", cause: "", effect: "", recommendation: "", owner: "", term: "" };
  run(
    { kind: "addPoint", id: "p1", fields, criteria: ["I.2.a"] },
    { kind: "addPoint", id: "p2", fields, criteria: ["I.2.b"] },
    { kind: "movePoint", id: "p2", event: "e1", to: "agreed", note: "" },
  );
  const points = region("Verbeterpunten");
  await waitFor(() => expect(points.getByText("Afgesproken").nextElementSibling).toHaveTextContent("1"));
  expect(points.getByText("In uitvoering").nextElementSibling).toHaveTextContent("0");
});

test("what is typed in the assignment is kept when the field is left", async () => {
  const user = userEvent.setup();
  await anOverview();
  const before = region("Rapport").getByText(/^Er staan nog \d+ dingen/).textContent;
  await user.type(screen.getByRole("textbox", { name: "Reikwijdte" }), "Alle klachten over drinkwater");
  await user.tab();
  expect(useDossier.getState().dossier?.assignment.scope).toBe("Alle klachten over drinkwater");
  expect(region("Rapport").getByText(/^Er staan nog \d+ dingen/).textContent).not.toBe(before);
});

test("a last day before the first is pointed out beside the field", async () => {
  await anOverview();
  run({ kind: "editAssignment", changes: { periodTo: "2024-12-31" } });
  expect(await screen.findByText("De laatste dag ligt voor de eerste.")).toBeVisible();
});

test("an address that names a field puts the cursor in it", async () => {
  await anOverview("klantbelang@2016-2017", "internalAudit", "?field=conclusion");
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Conclusie" })).toHaveFocus());
});

test("a team member is added, declares, is taken out and put back", async () => {
  const user = userEvent.setup();
  await anOverview();
  const team = region("Team");
  await user.click(team.getByRole("button", { name: "Teamlid toevoegen" }));
  await user.click(team.getByRole("button", { name: "Bewaren" }));
  expect(await team.findByText("Vul een naam in.")).toBeVisible();
  await user.type(team.getByRole("textbox", { name: "Naam" }), "Sam");
  await user.click(team.getByRole("checkbox", { name: "Verklaart onafhankelijk te zijn" }));
  await user.click(team.getByRole("button", { name: "Bewaren" }));
  expect(await team.findByText(/^Onafhankelijk verklaard op/)).toBeVisible();
  await waitFor(() => expect(team.getByRole("button", { name: "Teamlid toevoegen" })).toHaveFocus());

  await user.click(team.getByRole("button", { name: "Haal Sam uit het team" }));
  await user.click(await team.findByText("1 persoon uit het team gehaald"));
  await user.click(team.getByRole("button", { name: "Zet Sam terug" }));
  expect(await team.findByRole("button", { name: "Haal Sam uit het team" })).toBeVisible();
});

test("editing a member is called off with Escape and changes nothing", async () => {
  const user = userEvent.setup();
  await anOverview();
  const team = region("Team");
  await user.click(team.getByRole("button", { name: "Wijzig Noor" }));
  await user.type(team.getByRole("textbox", { name: "Naam" }), "tje{Escape}");
  await waitFor(() => expect(team.getByRole("button", { name: "Wijzig Noor" })).toHaveFocus());
  expect(Object.values(useDossier.getState().dossier?.team ?? {}).map(({ name }) => name)).toEqual(["Noor"]);
});
