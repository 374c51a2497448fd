// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { useRegister } from "../../../src/state/register/registerView.ts";
import { useSurvey } from "../../../src/state/register/surveyView.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, undoOffered } from "../aDossierOnScreen.ts";
import { withRegisterWorker } from "./aRegisterWorker.ts";

beforeEach(withRegisterWorker);
afterEach(async () => {
  useRegister.getState().close();
  useSurvey.getState().close();
  await useDossier.getState().close();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const user = userEvent.setup();
/** Forty who complained give low marks, forty others high ones; one says nothing. */
const lines = [
  "Klager;NPS;Opmerking",
  ...Array.from({ length: 40 }, (_, place) => `ja;${place % 4 === 0 ? 9 : 5};Nooit meer`),
  ...Array.from({ length: 40 }, (_, place) => `nee;${place % 4 === 0 ? 5 : 9};`),
  "nee;;",
];
const aSurvey = (name = "enquete.csv", rows: readonly string[] = lines) => new File([rows.join("\r\n")], name, { type: "text/csv" });

const dossier = () => {
  const { dossier: open } = useDossier.getState();
  if (open === undefined) throw new Error("no dossier");
  return open;
};

function surveyInput(): HTMLInputElement {
  const input = [...document.querySelectorAll<HTMLInputElement>("main input[type=file]")].at(-1);
  if (input === null || input === undefined) throw new Error("no place for a file");
  return input;
}

async function bring(file: File): Promise<void> {
  await screen.findByText("Zet hier de enquête neer");
  await user.upload(surveyInput(), file);
}

test("a survey is read without a register, its counts add up, and rows without a mark are named", async () => {
  await aDossierOnScreen("register");
  await bring(aSurvey());
  expect(await screen.findByText("81 rijen gelezen = 80 met een cijfer + 1 zonder.")).toBeVisible();
  expect(screen.getByText("Zonder bruikbaar cijfer: regel 82.")).toBeVisible();
  expect(screen.getByText(/^klagers: −50,0 ± .* \(n = 40\); overige klanten: 50,0 ± .* \(n = 40\)$/)).toBeVisible();
  expect(Object.keys(dossier().surveys)).toEqual([]);
});

test("a survey is kept with when it was held, figures alone, and can be taken back", async () => {
  await aDossierOnScreen("register");
  await bring(aSurvey());
  await user.type(await screen.findByLabelText("Gehouden van"), "2025-01-01");
  await user.type(screen.getByLabelText("Gehouden tot en met"), "2025-12-31");
  await user.click(screen.getByRole("button", { name: "Bewaar de enquête in het dossier" }));
  const [kept] = Object.values(dossier().surveys);
  expect(kept).toMatchObject({ name: "enquete.csv", from: "2025-01-01", to: "2025-12-31", figures: { read: 81, used: 80 } });
  expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(dossier())).not.toContain("Nooit meer");
  await user.click(screen.getByRole("button", { name: "Sluit dit bestand" }));
  const section = await screen.findByRole("region", { name: "Bewaarde enquêtes" });
  expect(within(section).getByText("1 jan 2025 tot en met 31 dec 2025")).toBeVisible();
  await user.click(within(section).getByRole("button", { name: "Haal enquete.csv weg" }));
  expect(screen.queryByRole("region", { name: "Bewaarde enquêtes" })).not.toBeInTheDocument();
  await user.click(await undoOffered());
  expect(await screen.findByRole("region", { name: "Bewaarde enquêtes" })).toBeVisible();
});

test("a mark becomes evidence with what it is, of whom, when and from which file, and a later survey takes its place", async () => {
  await aDossierOnScreen("register");
  const tie = async () => {
    await user.click(await screen.findByRole("button", { name: "Maak bewijs van: Aanbeveling (NPS)" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Leg vast als bewijs" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  };
  await bring(aSurvey());
  await user.type(await screen.findByLabelText("Gehouden tot en met"), "2025-06-30");
  await tie();
  const [evidence] = Object.values(dossier().evidence);
  expect(evidence?.title).toMatch(/^Aanbeveling \(NPS\): klagers: −50,0/);
  expect(evidence).toMatchObject({ type: "register", source: "enquete.csv", date: "2025-06-30" });
  expect(evidence?.register).toMatchObject({ figure: "survey: nps", population: 80, survey: Object.keys(dossier().surveys)[0] });
  expect(evidence?.register?.sourceSha256).toBe(Object.values(dossier().surveys)[0]?.sha256);
  expect(evidence?.note).toMatch(/Het deel dat een 9 of 10 geeft[\s\S]*klanten die in de enquête een cijfer gaven[\s\S]*meer dan toeval/);
  expect(Object.values(evidence?.links ?? {}).every(({ stance }) => stance === "neutral")).toBe(true);
  expect(screen.getByText(/^Bewijs bij /)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sluit dit bestand" }));
  await bring(aSurvey("najaar.csv", [...lines, "ja;9;"]));
  expect(await screen.findByText(/uit enquete.csv. Maakt u hiervan bewijs, dan telt dat niet meer mee/)).toBeVisible();
  await tie();
  const later = Object.values(dossier().evidence).find(({ source }) => source === "najaar.csv");
  expect(evidence && dossier().evidence[evidence.id]?.register?.supersededBy).toBe(later?.id);
});

test("a file without a mark is told what to do, and reading can be stopped", async () => {
  await aDossierOnScreen("register");
  await bring(aSurvey("namen.csv", ["Naam;Plaats", "a;b"]));
  expect(await screen.findByText(/Geef een kolom die naam en kies het bestand opnieuw/)).toBeVisible();
  vi.stubGlobal(
    "Worker",
    class {
      postMessage(): void {}
      terminate(): void {}
    },
  );
  await bring(aSurvey());
  await user.click(await screen.findByRole("button", { name: "Annuleren" }));
  expect(await screen.findByText("Zet hier de enquête neer")).toBeVisible();
});
