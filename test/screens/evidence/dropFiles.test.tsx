// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { forgetNotes } from "../../../src/state/fileIntake.ts";
import { screen } from "../../ui/render.tsx";
import { aDossierOnScreen, evidenceOf, undoOffered } from "../aDossierOnScreen.ts";

afterEach(async () => {
  forgetNotes();
  await useDossier.getState().close();
});

/** Files go one after another, and slowly where every core is busy with other tests. */
const patience = { timeout: 10_000 };

const titles = () =>
  Object.values(useDossier.getState().dossier?.evidence ?? {})
    .filter(({ removed }) => removed === undefined)
    .map(({ title }) => title)
    .sort();

async function bring(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("nowhere to bring files");
  await userEvent.upload(input, [...files]);
}

const text = (name: string, words: string) => new File([words], name, { type: "text/plain" });

test("every file becomes a document with the next code and its name as title", async () => {
  await aDossierOnScreen("evidence", [evidenceOf("e1", "DOC-04 Beleid")]);
  await bring(text("Reglement 2025.txt", "een"), text("Notulen.mei.txt", "twee"), text("ZZ-9 Eigen nummer.txt", "drie"));
  expect(await screen.findByText("3 bewijsstukken toegevoegd.", {}, patience)).toBeVisible();
  expect(titles()).toEqual(["DOC-04 Beleid", "DOC-05 Reglement 2025", "DOC-06 Notulen.mei", "ZZ-9 Eigen nummer"]);
  await userEvent.click(await undoOffered());
  await waitFor(() => expect(titles()).toEqual(["DOC-04 Beleid"]));
});

test("a file that the dossier has already is not added again; the reader is brought to the evidence that has it", async () => {
  await aDossierOnScreen("evidence");
  await bring(text("Beleid.txt", "wij bellen terug"), text("Kopie van beleid.txt", "wij bellen terug"));
  const attention = within(await screen.findByRole("region", { name: "Bestanden die aandacht vragen" }, patience));
  expect(attention.getByText(/^Kopie van beleid\.txt staat al in het dossier, bij DOC-01 Beleid\./)).toBeVisible();
  expect(titles()).toEqual(["DOC-01 Beleid"]);
  await userEvent.click(attention.getByRole("button", { name: "Open DOC-01" }));
  expect(await screen.findByRole("complementary", { name: "DOC-01 Beleid" })).toBeVisible();
});

test("a file that is there already can be added apart after all", async () => {
  await aDossierOnScreen("evidence");
  await bring(text("Beleid.txt", "zelfde"));
  await bring(text("Bijlage bij mail.txt", "zelfde"));
  await userEvent.click(await screen.findByRole("button", { name: "Toch apart toevoegen Bijlage bij mail.txt" }, patience));
  expect(titles()).toEqual(["DOC-01 Beleid", "DOC-02 Bijlage bij mail"]);
  expect(screen.queryByRole("region", { name: "Bestanden die aandacht vragen" })).toBeNull();
});

test("files that cannot be kept are named, and the others are there", async () => {
  await aDossierOnScreen("evidence");
  const gone = text("weg.txt", "weg");
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const film = text("film.txt", "groot");
  Object.defineProperty(film, "size", { value: 2_000_000_000 });
  await bring(gone, text("goed.txt", "goed"), film);
  expect(await screen.findByText("2 bestanden vragen aandacht", {}, patience)).toBeVisible();
  expect(screen.getByText(/^weg\.txt is niet te lezen/)).toBeVisible();
  expect(screen.getByText(/^film\.txt is groter dan 200 MB/)).toBeVisible();
  expect(titles()).toEqual(["DOC-01 goed"]);
});
