import { type ReactNode, useEffect, useRef } from "react";
import { Button, type ButtonLook } from "./Button.tsx";

type Props = {
  readonly children: ReactNode;
  /** As in `<input accept>`: ".toets" or "image/*". */
  readonly accept?: string | undefined;
  readonly multiple?: boolean;
  /** Opens the camera on a device that has one at its back. */
  readonly camera?: boolean;
  readonly busy?: boolean;
  readonly look?: ButtonLook;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** The reader went back without a file, or there was no camera to make one. */
  readonly onNone?: () => void;
};

/** A button that lets the reader choose a file. */
export function FileButton({
  children,
  accept,
  multiple = false,
  camera = false,
  busy = false,
  look = "plain",
  describedBy,
  onFiles,
  onNone,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    if (element === null || onNone === undefined) return;
    // React does not hear this event on a field for files.
    element.addEventListener("cancel", onNone);
    return () => element.removeEventListener("cancel", onNone);
  });
  return (
    <>
      <Button look={look} busy={busy} aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        capture={camera ? "environment" : undefined}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same file again must count as a new choice.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
