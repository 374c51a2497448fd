// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { CrashScreen } from "../../src/app/CrashScreen.tsx";
import { renderIn, screen } from "../ui/render.tsx";

afterEach(() => {
  location.hash = "";
});

test("a mistake of the program says that nothing saved is lost and how to go on", async () => {
  await renderIn("nl", <CrashScreen error={new Error("criterion X.9 is unknown")} />);
  expect(screen.getByText(/Alles wat opgeslagen was, staat er nog/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Opnieuw laden" })).toBeVisible();
  expect(screen.getByText(/criterion X\.9 is unknown/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Bewaar het dossier als bestand" })).not.toBeInTheDocument();
});

test("within a dossier it offers that dossier as a file, and is honest when that fails too", async () => {
  location.hash = "#/dossier/een/assessment/II";
  // There is no database in this environment, so the file cannot be made.
  await renderIn("nl", <CrashScreen error="kapot" />);
  await userEvent.click(screen.getByRole("button", { name: "Bewaar het dossier als bestand" }));
  expect(await screen.findByText(/Het bestand kon niet worden gemaakt/, {}, { timeout: 20_000 })).toBeVisible();
});
