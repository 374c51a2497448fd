/** The small pieces that the shapes of a dossier are made of. */
import { z } from "zod";

z.config({ jitless: true });

export const id = z.string().min(1).max(100);
export const instant = z.iso.datetime();
/** Messages of these pieces are problem codes, so a form and a refused command show the same sentence. */
export const maybeDate = z.union([z.literal(""), z.iso.date({ error: "dateInvalid" })], { error: "dateInvalid" });
export const longestLine = 2_000;
export const longestText = 200_000;
const longestFileName = 255;
export const line = z.string().max(longestLine, { error: "lineTooLong" });
export const longText = z.string().max(longestText, { error: "textTooLong" });
export const count = z.int().min(0);

export const stamp = { by: line, at: instant };
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileName = z.string().min(1, { error: "fileNameEmpty" }).max(longestFileName, { error: "fileNameTooLong" });
export const attachment = z.strictObject({ sha256, sizeBytes: count, mime: line, name: fileName });
