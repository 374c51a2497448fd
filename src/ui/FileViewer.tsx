import { Dialog as Base } from "@base-ui/react/dialog";
import Download from "lucide-react/icons/download";
import X from "lucide-react/icons/x";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { PagedView, type Pages } from "./PagedView.tsx";
import { PictureView } from "./PictureView.tsx";

export type Shown =
  | { readonly kind: "picture"; readonly url: string }
  /** `whole` is false when this is only the beginning. */
  | { readonly kind: "text"; readonly text: string; readonly whole: boolean }
  | { readonly kind: "pages"; readonly pages: Pages }
  /** Why it cannot be shown, and where that may help a way to try once more. */
  | { readonly kind: "message"; readonly text: string; readonly again?: () => void };

type Props = {
  readonly name: string;
  /** Undefined while it is being opened. */
  readonly shown: Shown | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** What can be done with the page in sight; without pages with the whole. */
  readonly footer?: (page: number | undefined) => ReactNode;
};

/** One file over the whole window. Escape closes it, and the focus returns to where it came from. */
export function FileViewer({ name, shown, onSave, onClose, footer }: Props) {
  const { t } = useTranslation("ui");
  const body = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Popup initialFocus={body} className="fixed inset-0 z-50 flex flex-col bg-surface text-ink outline-none">
          <div className="flex items-center gap-1 border-line border-b py-1.5 pr-2 pl-4">
            <Base.Title className="min-w-0 flex-1 truncate font-semibold">{name}</Base.Title>
            <IconButton icon={Download} label={t(($) => $.viewer.save)} onClick={onSave} />
            <IconButton icon={X} label={t(($) => $.close)} onClick={onClose} />
          </div>
          <div ref={body} tabIndex={-1} className="flex min-h-0 flex-1 flex-col bg-sunken outline-none">
            {shown === undefined && (
              <p role="status" className="m-auto p-6 text-muted">
                {t(($) => $.viewer.opening)}
              </p>
            )}
            {shown?.kind === "message" && (
              <div className="m-auto flex max-w-prose flex-col items-start gap-4 p-6">
                <p role="status">{shown.text}</p>
                {shown.again !== undefined && <Button onClick={shown.again}>{t(($) => $.viewer.again)}</Button>}
              </div>
            )}
            {shown?.kind === "text" && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
              <section aria-label={name} tabIndex={0} className="min-h-0 flex-1 overflow-auto p-4 sm:p-8">
                <pre className="mx-auto max-w-3xl whitespace-pre-wrap break-words rounded-m bg-surface p-5 font-sans shadow-raised">
                  {shown.text}
                </pre>
                {!shown.whole && <p className="mx-auto mt-4 max-w-3xl text-muted">{t(($) => $.viewer.cut)}</p>}
              </section>
            )}
            {shown?.kind === "picture" && <PictureView name={name} url={shown.url} />}
            {shown?.kind === "pages" && <PagedView name={name} pages={shown.pages} footer={footer} />}
          </div>
          {shown !== undefined && shown.kind !== "pages" && footer?.(undefined)}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
