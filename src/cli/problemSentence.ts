import type { Problem } from "../core/problem.ts";
import sentences from "../i18n/locales/en/problems.json" with { type: "json" };

/** `answers.I.2.z: The norm has no criterion I.2.z.` The command line speaks English, whatever the language of the data. */
export function problemSentence({ code, path, params = {} }: Problem): string {
  // The catalogue is a flat list of sentences; a test demands one for every code.
  const sentence = (sentences as Readonly<Record<string, string>>)[code];
  const filled = (sentence ?? code).replaceAll(/{{\s*(\w+)\s*}}/g, (_, name: string) => String(params[name] ?? ""));
  return path === "" ? filled : `${path}: ${filled}`;
}
