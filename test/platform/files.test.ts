// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { safeFileName, saveFile } from "../../src/platform/files.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A save dialog in which the user chooses, and a disk that keeps as many bytes as it is told. */
function dialog(kept: (size: number) => number) {
  let size = 0;
  vi.stubGlobal("showSaveFilePicker", async () => ({
    name: "gekozen.toets",
    createWritable: async () => ({
      write: async (blob: Blob) => {
        size = blob.size;
      },
      close: async () => undefined,
    }),
    getFile: async () => ({ size: kept(size) }),
  }));
}

function downloads(): string[] {
  const names: string[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

test("a file counts as saved when the disk holds all of it", async () => {
  dialog((size) => size);
  expect(await saveFile(new Blob(["inhoud"]), "audit.toets")).toEqual({ kind: "saved", name: "gekozen.toets" });
  dialog((size) => size - 1);
  expect(await saveFile(new Blob(["inhoud"]), "audit.toets")).toEqual({ kind: "failed" });
});

test("closing the save dialog is no failure", async () => {
  vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("closed", "AbortError")));
  expect(await saveFile(new Blob(["x"]), "audit.toets")).toEqual({ kind: "cancelled" });
});

test("without a save dialog, or when it may not open now, the file goes to the downloads", async () => {
  const names = downloads();
  expect(await saveFile(new Blob(["x"]), "audit.toets")).toEqual({ kind: "downloaded", name: "audit.toets" });
  vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("no gesture", "SecurityError")));
  expect(await saveFile(new Blob(["x"]), "audit.toets")).toEqual({ kind: "downloaded", name: "audit.toets" });
  expect(names).toEqual(["audit.toets", "audit.toets"]);
});

test("a file name is one that every system takes", () => {
  expect(safeFileName("Audit 2026: A/B \\ <C>?.toets")).toBe("Audit 2026- A-B - -C--.toets");
  expect(safeFileName("../../etc/passwd")).toBe("-..-etc-passwd");
  expect(safeFileName("  . ")).toBe("toetssteen");
  expect(safeFileName("a\u202Egnp.toets")).toBe("a-gnp.toets");
  expect(safeFileName(`${"é".repeat(300)}.toets`)).toBe(`${"é".repeat(100)}.toets`);
  expect(safeFileName(`${"👍".repeat(300)}.pdf`)).toBe(`${"👍".repeat(100)}.pdf`);
});
