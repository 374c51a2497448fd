// @vitest-environment jsdom
import { act, cleanup, fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { dossierStorage } from "../../../src/engine/dossierStorage.ts";
import { newDocument } from "../../../src/engine/newDocument.ts";
import { keepDocument } from "../../../src/engine/openDossier.ts";
import { now } from "../../../src/platform/clock.ts";
import { database } from "../../../src/state/database.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { forgetDraft } from "../../../src/state/formDraft.ts";
import { earlierAudit } from "../../../src/state/newAudit.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";
import { openApp } from "../openApp.tsx";

afterEach(async () => {
  await useDossier.getState().close();
  forgetDraft("newAudit");
});

/** An earlier audit as it lies on the device, in one piece. */
async function anEarlierAudit(): Promise<string> {
  const loaded = await useNorms.getState().loadNorm("klantbelang@2016-2017");
  if (loaded === undefined) throw new Error("no norm");
  const dossier = aDossier(loaded.norm)
    .assignment({ organisation: "Waterbedrijf Zilt", periodFrom: "2025-01-01", periodTo: "2025-12-31" })
    .met("I.2.a")
    .rationale("I.2.a", "Zie het reglement.")
    .notMet("I.2.b")
    .evidence("e1", { "I.2.a": "supports" }, { title: "DOC-01 Klachtenreglement" })
    .point("p1", ["I.2.b"], { title: "Reglement vaststellen", owner: "Jan", term: "2026-09-01" })
    .build();
  const id = crypto.randomUUID();
  const document = await newDocument({ ...dossier, id, norm: { ...dossier.norm, digest: loaded.digest } }, loaded.norm);
  expect(await keepDocument(document, loaded.norm, { storage: dossierStorage(await database()), now })).toBe("kept");
  return id;
}

async function carriedOn(): Promise<void> {
  usePreferences.setState({ name: "Noor" });
  const earlier = await anEarlierAudit();
  const user = userEvent.setup();
  await openApp(`/new?from=${earlier}`);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveValue("Waterbedrijf Zilt"), { timeout: 20_000 });
  expect(screen.getByLabelText("Van")).toHaveValue("2026-01-01");
  await user.click(screen.getByRole("button", { name: "Begin de audit" }));
  await waitFor(() => expect(useDossier.getState().status).toBe("open"), { timeout: 20_000 });
  expect(useDossier.getState().dossier?.basedOn?.dossier).toBe(earlier);
}

test("the next audit starts from an earlier one, a year later, with everything still to be looked at", async () => {
  await carriedOn();
  expect(await screen.findByText("0 opnieuw bevestigd, 0 veranderd, 2 nog te doen")).toBeInTheDocument();
  expect(screen.getAllByText("0 van 1 bekeken")).toHaveLength(2);
});

test("an earlier answer is given again with one press and then counts, with its words", async () => {
  await carriedOn();
  const { id } = useDossier.getState();
  cleanup();
  await openApp(`/dossier/${id}/assessment/I`);
  const user = userEvent.setup();
  const card = (await screen.findAllByRole("article", {}, { timeout: 20_000 })).find(({ dataset }) => dataset.card === "I.2.a");
  if (card === undefined) throw new Error("no card");
  expect(within(card).getByText("Nog niet bekeken")).toBeInTheDocument();
  await user.click(within(card).getByRole("button", { name: /Nog steeds zo/ }));
  expect(within(card).getByText("Opnieuw bevestigd")).toBeInTheDocument();
  expect(within(card).getByRole("textbox", { name: /Onderbouwing/ })).toHaveValue("Zie het reglement.");
  expect(within(card).queryByRole("button", { name: /Nog steeds zo/ })).toBeNull();
});

test("evidence from an earlier audit waits until somebody has looked at it", async () => {
  await carriedOn();
  const { id } = useDossier.getState();
  cleanup();
  await openApp(`/dossier/${id}/evidence?item=e1`);
  await userEvent.setup().click(await screen.findByRole("button", { name: "Geldt nog" }, { timeout: 20_000 }));
  expect(useDossier.getState().dossier?.evidence.e1?.carried?.looked).toBeDefined();
});

test("an improvement point from an earlier audit waits until somebody has looked at it", async () => {
  await carriedOn();
  const { id } = useDossier.getState();
  cleanup();
  await openApp(`/dossier/${id}/points?point=p1`);
  const goesOn = await screen.findByRole("button", { name: "Bekeken: het punt loopt door" }, { timeout: 20_000 });
  await userEvent.setup().click(goesOn);
  expect(useDossier.getState().dossier?.points.p1?.carried?.looked).toBeDefined();
});

test("what somebody fills in while the earlier audit is still being read stays as they wrote it", async () => {
  usePreferences.setState({ name: "Noor" });
  const earlier = await anEarlierAudit();
  await openApp("/new");
  const choice = await screen.findByRole("combobox", { name: "Waarmee begint u?" });
  fireEvent.change(choice, { target: { value: earlier } });
  fireEvent.change(screen.getByRole("textbox", { name: "Organisatie" }), { target: { value: "Waterbedrijf Brak" } });
  fireEvent.change(screen.getByRole("textbox", { name: "Uw naam" }), { target: { value: "Noor Vermeer" } });
  await waitFor(() => expect(screen.getByLabelText("Van")).toHaveValue("2026-01-01"));
  expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveValue("Waterbedrijf Brak");
  expect(screen.getByRole("textbox", { name: "Uw naam" })).toHaveValue("Noor Vermeer");
});

test("who chooses nothing after all is not overtaken by the audit that was still being read", async () => {
  const earlier = await anEarlierAudit();
  await openApp("/new");
  const choice = await screen.findByRole("combobox", { name: "Waarmee begint u?" });
  fireEvent.change(choice, { target: { value: earlier } });
  fireEvent.change(choice, { target: { value: "" } });
  await earlierAudit(earlier);
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(choice).toHaveValue("");
  expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveValue("");
});

test("after a reload in the middle the form is as it was left, not as the earlier audit would have it", async () => {
  const earlier = await anEarlierAudit();
  await openApp(`/new?from=${earlier}`);
  const organisation = () => screen.getByRole("textbox", { name: "Organisatie" });
  await waitFor(() => expect(organisation()).toHaveValue("Waterbedrijf Zilt"), { timeout: 20_000 });
  fireEvent.change(organisation(), { target: { value: "Waterbedrijf Brak" } });
  cleanup();
  await openApp(`/new?from=${earlier}`);
  await earlierAudit(earlier);
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(organisation()).toHaveValue("Waterbedrijf Brak");
});

test("an audit that was changed here after it was started can be gone on from, with its last changes", async () => {
  const id = await aDossierOnScreen("assessment/I", [
    { kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "met" },
    { kind: "writeRationale", criterion: "I.2.a", whose: "auditor", text: "Zie het reglement." },
  ]);
  await useDossier.getState().close();
  cleanup();
  await openApp(`/new?from=${id}`);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Organisatie" })).toHaveValue("Waterbedrijf Zilt"), { timeout: 20_000 });
  await userEvent.setup().click(screen.getByRole("button", { name: "Begin de audit" }));
  expect(await screen.findByText("0 opnieuw bevestigd, 0 veranderd, 1 nog te doen", {}, { timeout: 20_000 })).toBeInTheDocument();
});
