const plainKey = /^[A-Za-z_$][\w$]*$/;

/** `["sections", 2, "text", "en"]` as `sections[2].text.en`; a key that is no plain word is quoted: `roles["a b"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (plainKey.test(String(step))) text += text === "" ? String(step) : `.${String(step)}`;
    else text += `[${JSON.stringify(String(step))}]`;
  }
  return text;
}
