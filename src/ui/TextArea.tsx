import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { classes } from "./classes.ts";
import { inputClass } from "./TextInput.tsx";

type Props = ComponentProps<"textarea"> & {
  readonly rows?: number;
  /** Takes the height of its place, and scrolls. */
  readonly fill?: boolean;
};

/** Grows with its text, unless it fills its place. Browsers without `field-sizing` get the height from here. */
export function TextArea({ className, ref, onInput, rows = 3, fill = false, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement | null>(null);

  useLayoutEffect(() => {
    if (own.current && !fill) adjustHeight(own.current);
  });

  return (
    <textarea
      {...rest}
      rows={rows}
      ref={(element) => {
        own.current = element;
        if (typeof ref === "function") return ref(element);
        if (ref) ref.current = element;
      }}
      onInput={(event) => {
        if (!fill) adjustHeight(event.currentTarget);
        onInput?.(event);
      }}
      className={classes(inputClass, "py-2", fill ? "min-h-0 flex-1 resize-none" : "field-sizing-content max-h-[60vh] resize-y", className)}
    />
  );
}

function adjustHeight(element: HTMLTextAreaElement) {
  if (typeof CSS === "undefined" || CSS.supports?.("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}
