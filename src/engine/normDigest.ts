import { canonicalJson } from "../core/canonicalJson.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import { sha256 } from "../platform/digest.ts";

/** Which texts and rules exactly: SHA-256 of the norm's canonical JSON. */
export function normDigest(norm: Norm): Promise<string> {
  return sha256(canonicalJson(norm));
}
