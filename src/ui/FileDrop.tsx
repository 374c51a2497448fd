import FileUp from "lucide-react/icons/file-up";
import { useId, useState } from "react";
import { classes } from "./classes.ts";
import { FileButton } from "./FileButton.tsx";

type Props = {
  readonly label: string;
  /** What may be dropped here, in words. */
  readonly hint: string;
  readonly buttonLabel: string;
  /** As in `<input accept>`: ".toets" or "image/*". */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Drop a file on it, or press the button and choose one. */
export function FileDrop({ label, hint, buttonLabel, accept, multiple = false, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra beside the button inside
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
      className={classes(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m border border-dashed px-4 py-3 transition-colors",
        over ? "border-accent bg-accent-soft" : "border-edge",
      )}
    >
      <FileUp size={22} strokeWidth={1.5} aria-hidden className="shrink-0 text-muted" />
      <div className="min-w-40 flex-1">
        <p className="font-semibold">{label}</p>
        <p id={id} className="text-muted text-s">
          {hint}
        </p>
      </div>
      <FileButton accept={accept} multiple={multiple} describedBy={id} onFiles={onFiles}>
        {buttonLabel}
      </FileButton>
    </div>
  );
}
