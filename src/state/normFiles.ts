import { type SavedFile, saveFile } from "../platform/files.ts";
import { useNorms } from "./norms.ts";

/** Saves a norm as the file it is; `absent` when this device does not have it. */
export async function downloadNorm(address: string): Promise<SavedFile | { readonly kind: "absent" }> {
  const text = await useNorms.getState().normFile(address);
  return text === undefined ? { kind: "absent" } : saveJson(text, `${address}.json`);
}

/** Saves the JSON Schema of norm files, which lets an editor check and complete while a norm is written. */
export async function downloadNormSchema(): Promise<SavedFile> {
  const schema = (await import("../../norms/schema/norm.v1.schema.json")).default;
  return saveJson(`${JSON.stringify(schema, undefined, 2)}\n`, "norm.v1.schema.json");
}

function saveJson(text: string, name: string): Promise<SavedFile> {
  return saveFile(new Blob([text], { type: "application/json" }), name);
}
