// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Button } from "../../src/ui/Button.tsx";
import { Checkbox } from "../../src/ui/Checkbox.tsx";
import { Field } from "../../src/ui/Field.tsx";
import { FileDrop } from "../../src/ui/FileDrop.tsx";
import { RadioCards } from "../../src/ui/RadioCards.tsx";
import { SegmentedControl } from "../../src/ui/SegmentedControl.tsx";
import { TextInput } from "../../src/ui/TextInput.tsx";
import { renderIn, screen } from "./render.tsx";

test("a field reads its label, its hint and its error with the control", async () => {
  await renderIn(
    "nl",
    <Field label="Organisatie" hint="Zoals op het rapport" error="Vul de organisatie in">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByRole("textbox", { name: "Organisatie" });
  expect(input).toHaveAccessibleDescription("Zoals op het rapport Vul de organisatie in");
  expect(input).toBeInvalid();
  expect(screen.getByRole("alert")).toHaveTextContent("Vul de organisatie in");
});

test("a field without hint and error refers to nothing that is not there", async () => {
  await renderIn("nl", <Field label="Organisatie">{(control) => <TextInput {...control} />}</Field>);
  const input = screen.getByRole("textbox", { name: "Organisatie" });
  expect(input).not.toHaveAttribute("aria-describedby");
  expect(input).toBeValid();
});

test("a busy button keeps its place and does nothing", async () => {
  const pressed = vi.fn();
  await renderIn(
    "nl",
    <Button busy onClick={pressed}>
      Bewaar
    </Button>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(pressed).not.toHaveBeenCalled();
});

function Appearance() {
  const [value, setValue] = useState<"light" | "dark">("light");
  return (
    <SegmentedControl
      legend="Weergave"
      choices={[
        { value: "light", label: "Licht" },
        { value: "dark", label: "Donker" },
      ]}
      value={value}
      onChange={setValue}
    />
  );
}

test("a segmented control moves with the arrow keys", async () => {
  await renderIn("nl", <Appearance />);
  expect(screen.getByRole("group", { name: "Weergave" })).toBeInTheDocument();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getByRole("radio", { name: "Donker" })).toBeChecked();
});

test("a card is named by its title and explained by its text", async () => {
  const chosen = vi.fn();
  await renderIn(
    "nl",
    <RadioCards
      legend="Soort"
      cards={[{ value: "a", title: "Zelfbeoordeling", text: "U kijkt zelf" }]}
      value={undefined}
      onChange={chosen}
    />,
  );
  const card = screen.getByRole("radio", { name: "Zelfbeoordeling" });
  expect(card).toHaveAccessibleDescription("U kijkt zelf");
  await userEvent.click(screen.getByText("U kijkt zelf"));
  expect(chosen).toHaveBeenCalledWith("a");
});

test("a checkbox answers to a press on its label", async () => {
  const changed = vi.fn();
  await renderIn("nl", <Checkbox label="Onafhankelijk" hint="Beoordeelt geen eigen werk" onChange={changed} />);
  await userEvent.click(screen.getByText("Onafhankelijk"));
  expect(changed).toHaveBeenCalledOnce();
  expect(screen.getByRole("checkbox", { name: "Onafhankelijk" })).toHaveAccessibleDescription("Beoordeelt geen eigen werk");
});

test("the same file can be chosen twice in a row", async () => {
  const chosen = vi.fn();
  const { container } = await renderIn("nl", <FileDrop label="Bijlage" hint="Een foto" buttonLabel="Kies" onFiles={chosen} />);
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("No file input");
  const file = new File(["x"], "foto.jpg", { type: "image/jpeg" });
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(chosen).toHaveBeenCalledTimes(2);
});
