// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aDossierOnScreen } from "../aDossierOnScreen.ts";

test("before the report is made, a text that tells who an interview was with is named, with the way to it", async () => {
  await aDossierOnScreen("report", [
    {
      kind: "addEvidence",
      id: "kc",
      fields: {
        type: "interview",
        title: "INT-03 Gesprek",
        source: "",
        date: "2025-03-01",
        collectedBy: "Noor",
        place: "",
        note: "",
        interview: { role: "KC", layer: "", department: "", people: 1 },
      },
      links: {},
    },
    { kind: "writeRationale", criterion: "I.2.a", whose: "auditor", text: "De coördinator (INT-03) kent het plan." },
  ]);
  expect(await screen.findByText("Eén tekst wijst iemand aan", {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByRole("link", { name: /^I\.2\.a: de rol 'Klachtencoördinator' staat naast INT-03\./ })).toHaveAttribute(
    "href",
    expect.stringContaining("criterion=I.2.a"),
  );
});
