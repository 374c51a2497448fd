import { afterEach, expect, test, vi } from "vitest";
import { recompressPhoto } from "../../src/platform/photos.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser that reads pictures of this size and writes JPEGs of this many bytes. */
function browser(width: number, height: number, jpegBytes: number) {
  const drawn: { width: number; height: number; orientation: unknown }[] = [];
  let orientation: unknown;
  vi.stubGlobal("createImageBitmap", async (_file: File, options: ImageBitmapOptions) => {
    orientation = options.imageOrientation;
    return { width, height, close: () => undefined };
  });
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      constructor(width: number, height: number) {
        drawn.push({ width, height, orientation });
      }
      getContext() {
        return { fillRect: () => undefined, drawImage: () => undefined };
      }
      async convertToBlob({ type }: { type: string }) {
        return new Blob([new Uint8Array(jpegBytes)], { type });
      }
    },
  );
  return drawn;
}

function photo(type: string, name: string, bytes = 5_000): File {
  return new File([new Uint8Array(bytes)], name, { type, lastModified: 1 });
}

test("a large photo becomes an upright JPEG of at most 2400 pixels", async () => {
  const drawn = browser(4_000, 3_000, 800);
  const small = await recompressPhoto(photo("image/jpeg", "IMG 1.jpeg"));
  expect(drawn).toEqual([{ width: 2_400, height: 1_800, orientation: "from-image" }]);
  expect([small.name, small.type, small.size]).toEqual(["IMG 1.jpg", "image/jpeg", 800]);
});

test("a small photo keeps its size in pixels and loses the place and camera data inside it", async () => {
  const drawn = browser(800, 600, 9_000);
  const again = await recompressPhoto(photo("image/jpeg", "foto.jpg"));
  expect(drawn).toEqual([{ width: 800, height: 600, orientation: "from-image" }]);
  expect(again.size).toBe(9_000);
});

test("a drawing that would not get smaller stays a PNG", async () => {
  browser(800, 600, 9_000);
  const drawing = photo("image/png", "schema.png");
  expect(await recompressPhoto(drawing)).toBe(drawing);
});

test("a photo that this browser cannot read, and a file that is no photo, come back untouched", async () => {
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new DOMException("no decoder", "InvalidStateError")));
  const heic = photo("image/heic", "IMG_2.heic");
  expect(await recompressPhoto(heic)).toBe(heic);
  browser(10, 10, 10);
  for (const type of ["application/pdf", "image/svg+xml", "image/gif", ""]) {
    const file = photo(type, "bestand");
    expect(await recompressPhoto(file)).toBe(file);
  }
});
