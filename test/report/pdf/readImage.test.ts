import { expect, test } from "vitest";
import { readImage } from "../../../src/report/pdf/readImage.ts";

/** Start of a JPEG: a JFIF segment, then a frame with this number of colour components. */
function jpeg(components: number): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, components, 0, 0, 0]);
}

test("a photo in grey or RGB is taken as it is", () => {
  expect(readImage(jpeg(1))).toEqual(jpeg(1));
  expect(readImage(jpeg(3))).toEqual(jpeg(3));
});

test("a photo in the inks of print is refused, because the report has no profile for them", () => {
  expect(() => readImage(jpeg(4))).toThrow(/not CMYK/);
});

test("a data address is unpacked", () => {
  expect(readImage("data:image/png;base64,iVBORw0KGgo=")).toEqual(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
});

test("an address elsewhere is never fetched", () => {
  expect(() => readImage("https://example.org/logo.png")).toThrow(/not a data address/);
});

test("another kind of file is refused, whatever its address calls it", () => {
  expect(() => readImage("data:image/png;base64,R0lGODlhAQABAAAAACw=")).toThrow(/PNG or a JPEG/);
});
