import type { Problem } from "../core/problem.ts";
import type { Encoding } from "../core/register/registerMap.ts";

/** A file that can be opened more than once: what it is written in may only show halfway. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

export type FirstLook =
  | { readonly kind: "text"; readonly encoding: Encoding }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What the first bytes say: a text and its encoding, or something that only bears the name of a CSV file. */
export function lookAt(start: Uint8Array): FirstLook {
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04]) || startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return refused("registerIsExcel");
  if (startsWith(start, [0xef, 0xbb, 0xbf])) return { kind: "text", encoding: "utf-8" };
  if (startsWith(start, [0xff, 0xfe])) return { kind: "text", encoding: "utf-16le" };
  if (startsWith(start, [0xfe, 0xff])) return { kind: "text", encoding: "utf-16be" };
  const zeros = [0, 0];
  for (const [place, byte] of start.subarray(0, 4096).entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return { kind: "text", encoding: "utf-8" };
  // Letters of the Latin script leave every other byte empty.
  const half = Math.min(start.length, 4096) / 4;
  if (odd > half && even < odd / 4) return { kind: "text", encoding: "utf-16le" };
  if (even > half && odd < even / 4) return { kind: "text", encoding: "utf-16be" };
  return refused("registerNotText");
}

/** The file in pieces of text with `\n` at the end of every line, without the mark in front. Ends with undefined at a byte the encoding does not have. */
export async function* textPieces(open: OpenFile, encoding: Encoding): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  let held = "";
  for await (const bytes of open()) {
    const decoded = decode(decoder, bytes);
    if (decoded === undefined) return yield undefined;
    const text = held + decoded;
    // Half of a line end may come in the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    const whole = held === "" ? text : text.slice(0, -1);
    if (whole !== "") yield withPlainLines(whole);
  }
  const last = decode(decoder, undefined);
  if (last === undefined) return yield undefined;
  if (held + last !== "") yield withPlainLines(held + last);
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function withPlainLines(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, place) => bytes[place] === byte);
}

function refused(code: string): FirstLook {
  return { kind: "problems", problems: [{ code, path: "" }] };
}
