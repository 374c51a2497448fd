// @vitest-environment jsdom
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import klantbelangJson from "../../../norms/klantbelang/2016-2017.json" with { type: "json" };
import { startAudit } from "../../../src/state/newAudit.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { screen } from "../../ui/render.tsx";
import { openApp } from "../openApp.tsx";

function fileWith(change: (norm: typeof klantbelangJson) => void, name = "eigen.json"): File {
  const norm = structuredClone(klantbelangJson);
  change(norm);
  return new File([JSON.stringify(norm)], name, { type: "application/json" });
}

const ownNorm = (version: string) =>
  fileWith((norm) => {
    norm.version = version;
    norm.name = { nl: `Norm ${version}`, en: `Norm ${version}` };
    norm.shortName = { nl: `Norm ${version}`, en: `Norm ${version}` };
  });

async function bring(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("No place for a file");
  await userEvent.upload(input, file);
}

test("a norm file with mistakes is refused whole, and every mistake is listed with its place", async () => {
  await openApp("/norms");
  await bring(
    fileWith((norm) => {
      const [first, second] = norm.sections;
      if (first?.criteria[0] === undefined || second === undefined) throw new Error("The norm has changed");
      first.criteria[0].text.en = "";
      Object.assign(second, { weigth: 2 });
    }, "fout.json"),
  );
  expect(await screen.findByText("fout.json is niet ingebracht: er zijn 2 dingen mis")).toBeVisible();
  const table = within(screen.getByRole("table"));
  expect(table.getByText("sections[0].criteria[0].text.en")).toBeVisible();
  expect(table.getByText("Deze tekst is leeg. Vul hem in.")).toBeVisible();
  expect(table.getByText("sections[1]")).toBeVisible();
  expect(useNorms.getState().norms.map(({ imported }) => imported)).toEqual([false, false]);
});

test("a file that is no norm at all says so", async () => {
  await openApp("/norms");
  await bring(new File(["<html>"], "pagina.json", { type: "application/json" }));
  expect(await screen.findByText("pagina.json is niet ingebracht: er is 1 ding mis")).toBeVisible();
  expect(screen.getByText("het hele bestand")).toBeVisible();
});

test("a norm of one's own can be read, removed, and put back", async () => {
  const user = userEvent.setup();
  await openApp("/norms");
  await bring(ownNorm("eigen-1"));
  expect(await screen.findByRole("link", { name: "Norm eigen-1" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Verwijder Norm eigen-1" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Norm eigen-1" })).toBeNull());
  await user.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
  await user.click(await screen.findByRole("link", { name: "Norm eigen-1" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Norm eigen-1" }, { timeout: 20_000 })).toBeVisible();
});

test("a new edition that calls a criterion the same as one that was never there is refused at that place", async () => {
  await openApp("/norms");
  await bring(
    fileWith((norm) => {
      norm.version = "eigen-4";
      Object.assign(norm, { follows: [{ version: "2016-2017", same: { "I.2.a": "I.2.a", "I.2.b": "I.9.z" } }] });
    }, "nieuw.json"),
  );
  expect(await screen.findByText("nieuw.json is niet ingebracht: er is 1 ding mis")).toBeVisible();
  expect(screen.getByText('follows[0].same["I.2.b"]')).toBeVisible();
  expect(screen.getByText(/^I\.9\.z komt niet voor in de uitgave 2016-2017/)).toBeVisible();
});

test("a new edition tells of each criterion what it is the same as in the earlier one", async () => {
  const user = userEvent.setup();
  await openApp("/norms");
  await bring(
    fileWith((norm) => {
      norm.version = "eigen-5";
      norm.name = { nl: "Norm eigen-5", en: "Norm eigen-5" };
      Object.assign(norm, { follows: [{ version: "2016-2017", same: { "I.2.a": "I.2.c" } }] });
    }),
  );
  await user.click(await screen.findByRole("link", { name: "Norm eigen-5" }));
  await user.click(await screen.findByText("Vragen, bewijs, advies en bron bij I.2.a", {}, { timeout: 20_000 }));
  expect(screen.getByText("Hetzelfde als I.2.c in 2016-2017")).toBeVisible();
  await user.click(screen.getByText("Vragen, bewijs, advies en bron bij I.2.b"));
  expect(screen.getAllByText("Niet te vergelijken met 2016-2017").some((text) => text.closest("details")?.open === true)).toBe(true);
});

test("a norm that a dossier was started with stays", async () => {
  await openApp("/norms");
  await bring(ownNorm("eigen-2"));
  await screen.findByRole("link", { name: "Norm eigen-2" });
  const started = await startAudit({ norm: "klantbelang@eigen-2", kind: "internalAudit", language: "nl", assignment: {}, team: [] });
  expect(started.kind).toBe("started");
  expect(await useNorms.getState().removeNorm("klantbelang@eigen-2")).toEqual({ kind: "inUse" });
});

test("a second file of the same version takes the place of the first", async () => {
  await openApp("/norms");
  await bring(ownNorm("eigen-3"));
  await screen.findByRole("link", { name: "Norm eigen-3" });
  await bring(
    fileWith((norm) => {
      norm.version = "eigen-3";
      norm.name = { nl: "Verbeterd", en: "Improved" };
    }),
  );
  expect(await screen.findByRole("link", { name: "Verbeterd" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Norm eigen-3" })).toBeNull();
});
