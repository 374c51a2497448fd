// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { longestText } from "../../src/core/dossier/dossierSchema.ts";
import { useDossier } from "../../src/state/dossier.ts";
import { startAudit } from "../../src/state/newAudit.ts";
import { useNote } from "../../src/state/useNote.ts";
import { goBack, openApp } from "../screens/openApp.tsx";
import { screen } from "../ui/render.tsx";

test("what is typed just before going back to another screen is there when the dossier opens again", async () => {
  const started = await startAudit({
    norm: "klantbelang@2016-2017",
    kind: "internalAudit",
    language: "nl",
    assignment: { organisation: "Waterbedrijf Zilt" },
    team: [],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  const drawn = await openApp("/");
  await userEvent.click(await screen.findByRole("link", { name: /Waterbedrijf Zilt/ }));
  const scope = await screen.findByRole("textbox", { name: "Reikwijdte" }, { timeout: 20_000 });
  await userEvent.type(scope, "Alle kanalen");
  // Without leaving the field, and within the half second after which typing is kept.
  goBack();
  await screen.findByRole("heading", { level: 1, name: "Uw dossiers" }, { timeout: 20_000 });
  drawn.unmount();
  await openApp(`/dossier/${started.id}`);
  expect(await screen.findByRole("textbox", { name: "Reikwijdte" }, { timeout: 20_000 })).toHaveValue("Alle kanalen");
});

test("a text that is refused stays at its own field, and never comes in another", async () => {
  const started = await startAudit({
    norm: "klantbelang@2016-2017",
    kind: "internalAudit",
    language: "nl",
    assignment: { organisation: "Waterbedrijf Kiezel" },
    team: [],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await act(() => useDossier.getState().open(started.id));
  const rationaleOf = (criterion: string) => useDossier.getState().dossier?.answers[criterion]?.auditor?.rationale ?? "";
  const note = renderHook(
    ({ criterion }) =>
      useNote(`answers/${criterion}`, rationaleOf(criterion), (text) => ({ kind: "writeRationale", criterion, whose: "auditor", text })),
    { initialProps: { criterion: "I.2.a" } },
  );
  const tooLong = "x".repeat(longestText + 1);
  act(() => note.result.current.onChange(tooLong));
  act(() => note.result.current.onBlur());
  expect(note.result.current.value).toBe(tooLong);
  note.rerender({ criterion: "I.2.b" });
  expect(note.result.current.value).toBe("");
  act(() => note.result.current.onChange("Zie DOC-02."));
  act(() => note.result.current.onBlur());
  expect(rationaleOf("I.2.b")).toBe("Zie DOC-02.");
  expect(rationaleOf("I.2.a")).toBe("");
  note.rerender({ criterion: "I.2.a" });
  expect(note.result.current.value).toBe(tooLong);
  act(() => note.result.current.onChange("Zie DOC-01."));
  act(() => note.result.current.onBlur());
  expect(rationaleOf("I.2.a")).toBe("Zie DOC-01.");
  note.unmount();
  await act(() => useDossier.getState().close());
});
