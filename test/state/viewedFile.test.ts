import { expect, test } from "vitest";
import { openOrSay, readText, viewOf } from "../../src/state/viewedFile.ts";

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

test("when what shows a PDF cannot be fetched, that is said, and another attempt can succeed", async () => {
  const failed = await openOrSay("a".repeat(64), "pages", () =>
    Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
  );
  expect(failed.viewed).toEqual({ kind: "problem", code: "previewUnfetched" });
  const opened = { viewed: { kind: "text", text: "Beleid", whole: true } as const, release: () => {} };
  expect(await openOrSay("a".repeat(64), "pages", () => Promise.resolve(opened))).toBe(opened);
});
