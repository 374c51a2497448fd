// @vitest-environment jsdom
import { fireEvent, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { anAssessment, card } from "./anAssessment.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

test("what the evidence lacks stands beside the judgement, and a judgement that stands all the same needs a reason", async () => {
  await anAssessment();
  const user = userEvent.setup();
  useDossier.getState().run({ kind: "setAnswer", criterion: "II.2.a", whose: "auditor", answer: "met" });
  fireEvent.click(within(card("II.2.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  const weight = within(await screen.findByRole("region", { name: "Weging van het bewijs" }));
  expect(weight.getByText("Nog 1 interview dat dit steunt.")).toBeVisible();
  await user.click(weight.getByRole("button", { name: "Oordeel toch laten staan" }));
  await user.click(weight.getByRole("button", { name: "Vastleggen" }));
  expect(useDossier.getState().dossier?.answers["II.2.a"]?.override).toBeUndefined();
  await user.type(weight.getByRole("textbox", { name: /^Waarom blijft het oordeel bij II\.2\.a staan/ }), "Gezien in het werk zelf.");
  await user.click(weight.getByRole("button", { name: "Vastleggen" }));
  expect(useDossier.getState().dossier?.answers["II.2.a"]?.override?.reason).toBe("Gezien in het werk zelf.");
  await user.click(weight.getByRole("button", { name: "Aan het bewijs houden" }));
  expect(useDossier.getState().dossier?.answers["II.2.a"]?.override).toBeUndefined();
});

test("a warning sign that was not found asks for no further evidence", async () => {
  await anAssessment();
  useDossier.getState().run({ kind: "setSignal", signal: "II.1.a", state: "notFound" });
  fireEvent.click(within(card("II.1.a")).getByRole("button", { name: /^Nog geen bewijs/ }));
  expect(await screen.findByRole("button", { name: "Nieuw bewijs" })).toBeVisible();
  expect(screen.queryByRole("region", { name: "Weging van het bewijs" })).toBeNull();
});
