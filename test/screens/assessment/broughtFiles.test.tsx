// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useDossier } from "../../../src/state/dossier.ts";
import { screen } from "../../ui/render.tsx";
import { anAssessment, card } from "./anAssessment.tsx";

afterEach(async () => {
  await useDossier.getState().close();
});

/** Files go one after another, and slowly where every core is busy with other tests. */
const patience = { timeout: 10_000 };
const evidence = () => Object.values(useDossier.getState().dossier?.evidence ?? {});

async function bring(criterion: string, name: string): Promise<void> {
  await userEvent.click(within(card(criterion)).getByRole("button", { name: /^Nog geen bewijs/ }));
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter((input) => input.accept === "");
  const input = inputs.at(-1);
  if (input === undefined) throw new Error("nowhere to bring files");
  await userEvent.upload(input, new File(["wij bellen terug"], name, { type: "text/plain" }));
}

test("a file that is dropped beside a second criterion under another name is linked, not added again", async () => {
  await anAssessment();
  await bring("II.2.a", "Beleid.txt");
  expect(await screen.findByRole("article", { name: "DOC-01 Beleid" }, patience)).toBeVisible();
  await bring("II.2.b", "Kopie.txt");
  expect(await screen.findByText(/^Kopie\.txt staat al in het dossier, bij DOC-01 Beleid\./, {}, patience)).toBeVisible();
  expect(evidence().map(({ title, links }) => [title, links])).toMatchObject([
    ["DOC-01 Beleid", { "II.2.a": { stance: "supports" }, "II.2.b": { stance: "supports" } }],
  ]);
});
