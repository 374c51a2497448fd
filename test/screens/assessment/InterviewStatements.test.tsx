// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { CommandBody } from "../../../src/core/dossier/commands/command.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";

afterEach(async () => {
  await useDossier.getState().close();
});

const fields = { title: "INT-07", source: "INT-07", date: "2026-03-02", collectedBy: "Noor", place: "", note: "" };
const interview = { role: "KB", layer: "" as const, department: "", people: 1, consent: "quotes" as const };
const before: readonly CommandBody[] = [
  { kind: "addEvidence", id: "int", fields: { ...fields, type: "interview", interview }, links: {} },
  {
    kind: "addStatement",
    id: "int",
    statement: "s1",
    fields: { words: "Dat beslis ik zelf.", quote: "allowed" },
    criteria: { "II.2.a": "supports" },
  },
  {
    kind: "addStatement",
    id: "int",
    statement: "s2",
    fields: { words: "Boven 50 euro vraagt iedereen het na.", quote: "no" },
    criteria: { "II.2.a": "contradicts" },
  },
];

test("beside a criterion stands what was said about it in interviews, by code, with what it says and quotes as quotes", async () => {
  const user = userEvent.setup();
  await aDossierOnScreen("assessment/II", before);
  const [open] = await screen.findAllByRole("button", { name: /^1 bewijsstuk/ });
  if (open === undefined) throw new Error("no evidence button");
  await user.click(open);
  const said = within(await screen.findByRole("region", { name: "Gezegd in interviews" }));
  const [quote, told] = said.getAllByRole("listitem");
  expect(quote).toHaveTextContent("INT-07Steunt‘Dat beslis ik zelf.’");
  expect(told).toHaveTextContent("INT-07Spreekt tegenBoven 50 euro vraagt iedereen het na.");
  await user.click(said.getAllByRole("link", { name: "INT-07" })[0] ?? document.body);
  expect(await screen.findByRole("heading", { level: 1, name: "INT-07" }, { timeout: 15_000 })).toBeVisible();
  expect(screen.getByDisplayValue("Dat beslis ik zelf.")).toBeVisible();
});
