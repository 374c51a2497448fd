// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import type { EvidenceType } from "../../../src/core/norm/normSchema.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf } from "../aDossierOnScreen.ts";

afterEach(async () => {
  await useDossier.getState().close();
});

const ofType = (type: EvidenceType): CommandBody => ({ kind: "editEvidence", id: "e1", changes: { type } });
const stored = () => useDossier.getState().dossier?.evidence.e1;

async function part(title: string) {
  return within(await screen.findByRole("region", { name: title }));
}

test("an interview tells role, layer, department and number of people, and asks for no name", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=e1", [evidenceOf("e1", "INT-01"), ofType("interview")]);
  const interview = await part("Met wie");
  expect(interview.getByText("Noteer een code en een rol, geen namen.")).toBeVisible();
  const role = interview.getByRole("combobox", { name: "Rol" });
  const [, first] = Object.keys(useDossier.getState().norm?.roles ?? {});
  await user.selectOptions(role, first ?? "");
  expect(interview.getByRole("option", { name: /^Zoals de rol \(/ })).toBeVisible();
  await user.selectOptions(interview.getByRole("combobox", { name: "Laag" }), "Werkvloer");
  await user.type(interview.getByRole("textbox", { name: "Afdeling" }), "Klantenservice");
  const people = interview.getByRole("textbox", { name: "Aantal mensen" });
  await user.clear(people);
  await user.type(people, "400");
  await user.tab();
  expect(interview.getByRole("alert")).toHaveTextContent("Deze waarde past hier niet.");
  expect(people).toHaveValue("400");
  await user.clear(people);
  await user.type(people, "4");
  await user.tab();
  expect(interview.queryByRole("alert")).toBeNull();
  expect(stored()?.interview).toEqual({ role: first, layer: "shopFloor", department: "Klantenservice", people: 4 });
});

test("a register figure takes the audit period in one press, and a reversed period is refused in words", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=e1", [evidenceOf("e1", "Doorlooptijd"), ofType("register"), evidenceOf("e2", "Definities")]);
  const register = await part("Waarover geteld is");
  await user.type(register.getByRole("textbox", { name: "Populatie" }), "1240");
  await user.click(register.getByRole("button", { name: /^Neem de auditperiode/ }));
  await user.selectOptions(register.getByRole("combobox", { name: "Definitie staat in" }), "Definities");
  const kept = { population: 1240, from: "2025-01-01", to: "2025-12-31", definitionEvidence: "e2" };
  expect(stored()?.register).toEqual(kept);
  const to = register.getByLabelText("Tot en met");
  await user.clear(to);
  await user.type(to, "2024-12-31");
  await user.tab();
  expect(register.getByRole("alert")).toHaveTextContent(/ligt voor de begindatum/);
  expect(stored()?.register?.to).toBe("2025-12-31");
});

test("a file sample is counted per linked criterion; half a row and numbers that do not add up are told", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("evidence?item=e1", [evidenceOf("e1", "Dossiers", "", ["I.2.a"]), ofType("fileSample")]);
  const sample = await part("Steekproef");
  const field = (name: string) => sample.getByRole("textbox", { name });
  await user.type(field("Populatie"), "300");
  await user.type(field("Dossiers getrokken"), "20");
  await user.type(field("Startgetal"), "4711");
  await user.type(field("I.2.a Van toepassing"), "18");
  await user.click(screen.getByRole("textbox", { name: /^Vindplaats/ }));
  expect(sample.getByRole("alert")).toHaveTextContent("Vul alle drie de aantallen in bij I.2.a.");
  expect(stored()?.sample).toEqual({ population: 300, drawn: 20, seed: "4711", results: {} });
  expect(field("I.2.a Van toepassing")).toHaveValue("18");

  await user.type(field("I.2.a Laat het zien"), "19");
  await user.type(field("I.2.a Ernstige schade"), "0");
  await user.click(screen.getByRole("textbox", { name: /^Vindplaats/ }));
  expect(sample.getByRole("alert")).toHaveTextContent("De aantallen van I.2.a kloppen niet met elkaar.");
  await user.clear(field("I.2.a Laat het zien"));
  await user.type(field("I.2.a Laat het zien"), "17");
  await user.click(screen.getByRole("textbox", { name: /^Vindplaats/ }));
  expect(sample.queryByRole("alert")).toBeNull();
  expect(stored()?.sample?.results).toEqual({ "I.2.a": { applies: 18, shows: 17, seriousHarm: 0 } });
});
