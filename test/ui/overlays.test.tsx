// @vitest-environment jsdom
import { act, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Button } from "../../src/ui/Button.tsx";
import { Dialog } from "../../src/ui/Dialog.tsx";
import { MenuButton } from "../../src/ui/MenuButton.tsx";
import { Toaster } from "../../src/ui/Toaster.tsx";
import { currentToasts, dropToast, showToast } from "../../src/ui/toast.ts";
import { renderIn, screen } from "./render.tsx";

function WithDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Verwijder</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Verwijderen?" description="Dit kan niet terug" actions={<Button>Ja</Button>} />
    </>
  );
}

test("a dialog starts at its first button, closes on Escape and gives the focus back", async () => {
  await renderIn("nl", <WithDialog />);
  await userEvent.click(screen.getByRole("button", { name: "Verwijder" }));
  expect(await screen.findByRole("dialog", { name: "Verwijderen?" })).toHaveAccessibleDescription("Dit kan niet terug");
  await waitFor(() => expect(screen.getByRole("button", { name: "Ja" })).toHaveFocus());
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole("button", { name: "Verwijder" })).toHaveFocus());
});

test("the close button of a dialog speaks the language of the screen", async () => {
  await renderIn("en", <WithDialog />);
  await userEvent.click(screen.getByRole("button", { name: "Verwijder" }));
  expect(await screen.findByRole("button", { name: "Close" })).toBeInTheDocument();
});

test("a menu opens with the arrow key, does what is chosen and gives the focus back", async () => {
  const copied = vi.fn();
  await renderIn(
    "nl",
    <MenuButton label="Acties" items={[{ label: "Kopie maken", onSelect: copied }, "separator", { label: "Weg", onSelect: vi.fn() }]} />,
  );
  const button = screen.getByRole("button", { name: "Acties" });
  button.focus();
  await userEvent.keyboard("{ArrowDown}");
  await userEvent.click(await screen.findByRole("menuitem", { name: "Kopie maken" }));
  expect(copied).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
  await waitFor(() => expect(button).toHaveFocus());
});

test("a message offers to undo and goes when that is done", async () => {
  const undone = vi.fn();
  await renderIn("nl", <Toaster />);
  act(() => showToast({ text: "Naar de prullenbak", action: { label: "Ongedaan maken", onAction: undone } }));
  expect(screen.getByRole("status")).toHaveTextContent("Naar de prullenbak");
  await userEvent.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(undone).toHaveBeenCalledOnce();
  expect(screen.queryByText("Naar de prullenbak")).not.toBeInTheDocument();
});

test("a message goes by itself, a problem stays until it is closed", async () => {
  await renderIn("nl", <Toaster />);
  vi.useFakeTimers();
  act(() => {
    showToast({ text: "Bewaard" });
    showToast({ text: "Niet gelukt", kind: "problem" });
  });
  act(() => void vi.advanceTimersByTime(60_000));
  vi.useRealTimers();
  expect(screen.queryByText("Bewaard")).not.toBeInTheDocument();
  expect(screen.getByText("Niet gelukt")).toBeInTheDocument();
  for (const toast of currentToasts()) act(() => dropToast(toast.id));
});

test("three messages at most are shown; older ones make room", () => {
  for (const text of ["een", "twee", "drie", "vier"]) showToast({ text });
  expect(currentToasts().map((toast) => toast.text)).toEqual(["twee", "drie", "vier"]);
  for (const toast of currentToasts()) dropToast(toast.id);
});
