import type { ComponentProps } from "react";
import { TextInput } from "./TextInput.tsx";

/** The browser's own date field: localised, and its value is a `YYYY-MM-DD` string or empty. */
export function DateInput(props: Omit<ComponentProps<"input">, "type">) {
  return <TextInput {...props} type="date" className="max-w-48" />;
}
