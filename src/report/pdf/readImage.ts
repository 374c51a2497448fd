/**
 * The bytes of a PNG or JPEG, refused when the file would no longer be an archive file with it: another format, or
 * the four inks of print (CMYK), for which the report declares no colour profile.
 */
export function readImage(source: string | Uint8Array): Uint8Array {
  const bytes = typeof source === "string" ? bytesOfDataAddress(source) : source;
  if (isPng(bytes)) return bytes;
  if (!isJpeg(bytes)) throw new Error("a picture in a report is a PNG or a JPEG");
  if (jpegColours(bytes) === 4) throw new Error("a picture in a report has grey or RGB colours, not CMYK");
  return bytes;
}

/** The number of colour components of a JPEG: 1 grey, 3 RGB, 4 CMYK; undefined when its frame is not found. */
function jpegColours(bytes: Uint8Array): number | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return bytes[at + 9];
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return undefined;
}

function bytesOfDataAddress(address: string): Uint8Array {
  const comma = address.indexOf(";base64,");
  if (!address.startsWith("data:image/") || comma < 0) throw new Error("a picture's address is not a data address");
  return Uint8Array.from(atob(address.slice(comma + 8)), (character) => character.charCodeAt(0));
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}
