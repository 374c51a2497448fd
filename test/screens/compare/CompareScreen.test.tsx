// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { resultOf } from "../../../src/core/dossier/result.ts";
import { buildReport } from "../../../src/core/reporting/buildReport.ts";
import { buildDocument } from "../../../src/report/buildDocument.ts";
import { renderReport } from "../../../src/report/renderReport.ts";
import { useCompareView } from "../../../src/state/compareView.ts";
import { useDossierList } from "../../../src/state/dossierList.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { addExampleYears } from "../../../src/state/openExample.ts";
import { usePreferences } from "../../../src/state/preferences.ts";
import { theExample } from "../../example/theExample.ts";
import { screen } from "../../ui/render.tsx";
import { openApp } from "../openApp.tsx";

async function threeYears(): Promise<readonly string[]> {
  usePreferences.setState({ language: "nl" });
  useCompareView.setState({ files: [], refused: [], stored: new Map() });
  await addExampleYears("nl");
  await useDossierList.getState().refresh();
  return useDossierList.getState().dossiers.map(({ id }) => id);
}
const slow = { timeout: 30_000 };

/** From the folder itself: in this environment files have no addresses of their own. */
function fonts() {
  const face = (name: string) => new Uint8Array(readFileSync(`src/report/fonts/report-sans-${name}.ttf`));
  return { normal: face("regular"), bold: face("semibold"), italics: face("italic"), bolditalics: face("semibold-italic") };
}

/** The PDF of one year, with its data inside or with other data. */
async function reportOf(year: number, change: (json: string) => string | undefined = (json) => json): Promise<File> {
  const { dossier, norm } = theExample({ norm: "klantbelang", year, language: "nl" });
  const known = await useNorms.getState().loadNorm("klantbelang@2016-2017");
  const own = { ...dossier, norm: { ...dossier.norm, digest: known?.digest ?? "" } };
  const model = buildReport(own, norm, { date: "2026-11-20", final: true });
  const resultJson = change(JSON.stringify(resultOf(own, norm, model.score)));
  const definition = buildDocument(model, {
    language: "nl",
    leaveOut: ["findings", "plan"],
    ...(resultJson === undefined ? {} : { resultJson }),
  });
  const { bytes } = await renderReport(definition, fonts(), () => {});
  return new File([bytes as BlobPart], `rapport ${year}.pdf`, { type: "application/pdf" });
}
async function drop(...files: readonly File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("nothing to choose files with");
  await userEvent.upload(input, [...files]);
}

test("three years of the device stand side by side: the comparable share first, then scores, then both rationales", async () => {
  const ids = await threeYears();
  await openApp(`/compare?with=${ids.join(",")}`);
  expect(
    await screen.findByText(/Over alle vergelijkingen samen: 184 van 184 criteria zijn te vergelijken \(100,0 %\)/, {}, slow),
  ).toBeVisible();
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Wat wilt u vergelijken?",
    "Wat is te vergelijken?",
    "Scores naast elkaar",
    "Wat veranderde er, en waarom?",
    "Zelfbeoordeling naast de auditor",
    "Ter vergelijking: openbare cijfers van anderen",
  ]);
  const row = within(screen.getByRole("region", { name: "Scores per onderdeel en per audit" })).getByRole("row", { name: /^IV / });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["3", "2", "3"]);
  expect(
    screen.getByText(theExample({ norm: "klantbelang", year: 2024, language: "nl" }).dossier.answers["I.2.e"]?.auditor?.rationale ?? "-"),
  ).toBeVisible();

  const first = screen.getByRole("heading", { name: "Van 2024 naar 2025" }).closest("section");
  if (first === null) throw new Error("no section");
  const count = () => within(first).getAllByRole("listitem").length;
  const all = count();
  await userEvent.click(screen.getByRole("radio", { name: "Slechter" }));
  expect(count()).toBeLessThan(all);
  expect(within(first).getAllByText("↓")).toHaveLength(count());
});

test("the PDF of a year takes the place of its dossier, and wrong files are named with what is wrong", async () => {
  const ids = await threeYears();
  await openApp(`/compare?with=${ids[0]}`, "en");
  expect(await screen.findByText("Choose one more to compare.", {}, slow)).toBeVisible();
  await drop(
    await reportOf(2025),
    new File([(await reportOf(2024, () => undefined)) as BlobPart], "bare.pdf"),
    new File(
      [(await reportOf(2024, (json) => json.replace('"I.2.a":"notMet"', '"I.2.a":"met"').replaceAll('"notMet"', '"met"'))) as BlobPart],
      "changed.pdf",
    ),
    new File([(await reportOf(2024, (json) => json.replace('"version":"2016-2017"', '"version":"2030"'))) as BlobPart], "unknown.pdf"),
  );
  expect(await screen.findByText("bare.pdf cannot be compared", {}, slow)).toBeVisible();
  expect(await screen.findByText("unknown.pdf cannot be compared", {}, slow)).toBeVisible();
  expect(screen.getByText("changed.pdf cannot be compared")).toBeVisible();
  expect(screen.getByText(/does not have the norm klantbelang@2030/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "What can be compared?" })).toBeVisible();
});
