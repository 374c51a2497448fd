/** A row is looked for in so many bytes of a sheet. */
const lookedAtBytes = 8 * 1024 * 1024;

/** A sheet cut off after so many rows, still well-formed: enough to see how it will be read, without reading all of it. */
export function firstRows(part: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> {
  // One byte is one character here, so a place in the text is a place in the bytes.
  const text = new TextDecoder("latin1").decode(part.subarray(0, lookedAtBytes));
  let end = 0;
  let prefix = "";
  let count = 0;
  for (const { 0: mark, 1: found = "", index } of text.matchAll(/<\/(\w+:)?row>/g)) {
    end = index + mark.length;
    prefix = found;
    count += 1;
    if (count === most) break;
  }
  if (end === 0 || (count < most && part.length <= lookedAtBytes)) return part;
  const closing = new TextEncoder().encode(`</${prefix}sheetData></${prefix}worksheet>`);
  const cut = new Uint8Array(end + closing.length);
  cut.set(part.subarray(0, end));
  cut.set(closing, end);
  return cut;
}
