// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { FileViewer, type Shown } from "../../src/ui/FileViewer.tsx";
import type { Pages } from "../../src/ui/PagedView.tsx";
import { renderIn, screen } from "./render.tsx";

/** Draws a canvas that says which page it is; the third page is damaged. */
const pages: Pages = {
  count: 4,
  size: async () => ({ width: 800, height: 1_100 }),
  draw: (page) => {
    const canvas = document.createElement("canvas");
    canvas.id = `page-${page}`;
    return { drawn: page === 3 ? Promise.reject(new Error("damaged")) : Promise.resolve(canvas), cancel: () => {} };
  },
};

async function view(shown: Shown | undefined, onClose = vi.fn(), onSave = vi.fn()) {
  await renderIn(
    "nl",
    <FileViewer name="beleid.pdf" shown={shown} onClose={onClose} onSave={onSave} footer={(page) => <p>{`onder ${page}`}</p>} />,
  );
  return { onClose, onSave };
}

const drawn = (page: number) => vi.waitFor(() => expect(document.getElementById(`page-${page}`)).not.toBeNull());

test("pages are turned by button, by key and by number, and never past the last", async () => {
  await view({ kind: "pages", pages });
  await drawn(1);
  expect(screen.getByRole("button", { name: "Vorige pagina" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Volgende pagina" }));
  await drawn(2);
  screen.getByRole("region", { name: "Pagina's van beleid.pdf" }).focus();
  await userEvent.keyboard("{End}");
  await drawn(4);
  expect(screen.getByRole("button", { name: "Volgende pagina" })).toBeDisabled();
  await userEvent.keyboard("{PageDown}{PageUp}{PageUp}");
  await drawn(2);
  const number = screen.getByRole("textbox", { name: "Pagina" });
  await userEvent.clear(number);
  await userEvent.type(number, "99{Enter}");
  await drawn(4);
  expect(screen.getByText("onder 4")).toBeVisible();
});

test("a damaged page is named, and the next one is shown again", async () => {
  await view({ kind: "pages", pages });
  const number = screen.getByRole("textbox", { name: "Pagina" });
  await userEvent.clear(number);
  await userEvent.type(number, "3{Enter}");
  expect(await screen.findByText(/^Pagina 3 is beschadigd/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Volgende pagina" }));
  await drawn(4);
  expect(screen.queryByText(/is beschadigd/)).toBeNull();
});

test("the keys + and - zoom, 0 makes it fit, and a modifier leaves them to the browser", async () => {
  await view({ kind: "pages", pages });
  await drawn(1);
  screen.getByRole("region", { name: "Pagina's van beleid.pdf" }).focus();
  await userEvent.keyboard("++");
  expect(screen.getByRole("button", { name: "150 %, maak passend" })).toBeVisible();
  await userEvent.keyboard("{Control>}+{/Control}");
  expect(screen.getByRole("button", { name: "150 %, maak passend" })).toBeVisible();
  await userEvent.keyboard("0");
  expect(screen.getByRole("button", { name: "100 %, maak passend" })).toBeVisible();
});

test("while it is opened it says so, a reason is told in words, and both can be closed and saved", async () => {
  const { onClose, onSave } = await view({ kind: "message", text: "Met een wachtwoord beveiligd." });
  expect(screen.getByText("Met een wachtwoord beveiligd.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Bewaar als bestand" }));
  expect(onSave).toHaveBeenCalledOnce();
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledOnce();
});

test("a picture that cannot be read is named", async () => {
  await view({ kind: "picture", url: "blob:weg" });
  const picture = screen.getByRole("img", { name: "beleid.pdf" });
  picture.dispatchEvent(new Event("error"));
  expect(await screen.findByText(/^beleid\.pdf is beschadigd/)).toBeVisible();
});
