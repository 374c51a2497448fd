import { expect, test } from "vitest";
import { readText, viewOf } from "../../src/state/viewedFile.ts";

const file = (name: string, mime = "") => ({ sha256: "a".repeat(64), sizeBytes: 1, mime, name });

test("pictures, PDFs and text are shown, also when the system does not know their type; anything else is saved", () => {
  expect(viewOf(file("foto.jpg", "image/jpeg"))).toBe("picture");
  expect(viewOf(file("beleid.PDF"))).toBe("pages");
  expect(viewOf(file("beleid", "application/pdf"))).toBe("pages");
  expect(viewOf(file("lijst.csv"))).toBe("text");
  for (const other of [
    file("brief.docx"),
    file("foto.heic", "image/heic"),
    file("plaat.svg", "image/svg+xml"),
    file("film.mp4", "video/mp4"),
  ])
    expect(viewOf(other)).toBeUndefined();
});

test("text is read as UTF-8, and as an older Windows program writes it where it is not", async () => {
  expect(await readText(new Blob(["coördinatie"]))).toEqual({ text: "coördinatie", whole: true });
  const windows = new Uint8Array([0x63, 0x6f, 0xf6, 0x72, 0x64]);
  expect(await readText(new Blob([windows]))).toEqual({ text: "coörd", whole: true });
});

test("of a very long text the beginning is shown, also when it ends in the middle of a letter", async () => {
  const { text, whole } = await readText(new Blob([`a${"ö".repeat(600_000)}`]));
  expect(whole).toBe(false);
  expect(text).toBe(`a${"ö".repeat(499_999)}`);
});
