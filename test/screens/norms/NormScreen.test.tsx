// @vitest-environment jsdom
import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { screen } from "../../ui/render.tsx";
import { openApp } from "../openApp.tsx";

test("a criterion shows its text and guidance, and on request its questions, evidence, advice and source", async () => {
  const user = userEvent.setup();
  await openApp("/norms/klantbelang@2016-2017");
  expect(screen.getByText(/^De doelstellingen in het beleidsplan zijn SMART/)).toBeVisible();
  expect(screen.getByText(/^Deels past als een deel van de doelstellingen SMART is/)).toBeVisible();
  const more = screen.getByText("Vragen, bewijs, advies en bron bij I.2.c");
  await user.click(more);
  const details = within(more.closest("details") ?? more);
  expect(details.getByText(/^Welk doel moet dit jaar gehaald zijn/)).toBeVisible();
  expect(details.getByText("document, interview")).toBeVisible();
  expect(details.getByText(/^Herschrijf vage doelen/)).toBeVisible();
  expect(details.getByText(/Onderdeel I, niveau 2, zin 1/)).toBeVisible();
});

test("a criterion with aspects lists them", async () => {
  await openApp("/norms/ikm3000@pre-audit-1");
  const item = screen.getByText("Vragen, bewijs, advies en bron bij B8").closest("li");
  if (item === null) throw new Error("B8 is not in a list");
  expect(within(item).getByText("Let op:")).toBeVisible();
  expect(within(within(item).getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem").length).toBeGreaterThan(1); // asserted by getAllByRole
});

test("a search leaves what matches and says how much that is", async () => {
  const user = userEvent.setup();
  await openApp("/norms/klantbelang@2016-2017", "en");
  await user.type(screen.getByRole("searchbox", { name: "Search this norm" }), "SMART objectives");
  expect(await screen.findByText(/^Criteria and warning signs: \d+\. Choices explained: \d+\.$/)).toBeVisible();
  expect(screen.getByText(/SMART: specific/)).toBeVisible();
  expect(screen.queryByText("Questions, evidence, advice and source of IV.4.c")).toBeNull();
  await user.type(screen.getByRole("searchbox"), " zebra");
  expect(await screen.findByText("Nothing found. Try a shorter or another word.")).toBeVisible();
});

test("choices, sources and published figures each have their page", async () => {
  const user = userEvent.setup();
  await openApp("/norms/klantbelang@2016-2017");
  await user.click(screen.getByRole("tab", { name: /^Uitleg van keuzes/ }));
  expect(await screen.findAllByText("Kan de score veranderen")).not.toHaveLength(0);
  await user.click(screen.getByRole("tab", { name: "Bronnen en verantwoording" }));
  expect(await screen.findByRole("row", { name: /^Sector banken 2017 4,2 Ja/ })).toBeVisible();
  expect(screen.getByText("Een score is geen certificaat en geen keurmerk.")).toBeVisible();
});

test("a norm that this device does not have leads back to the list", async () => {
  await openApp("/norms/nergens@1");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Deze norm staat niet op dit apparaat");
  expect(screen.getByRole("link", { name: "Naar de normen" })).toBeVisible();
});
