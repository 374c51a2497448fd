import CircleAlert from "lucide-react/icons/circle-alert";
import X from "lucide-react/icons/x";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { currentToasts, dropToast, onToasts, type Toast } from "./toast.ts";

const shownForMs = 8000;

/** Stands once in the frame. The region is always there, so that what appears in it is announced. */
export function Toaster() {
  const { t } = useTranslation("ui");
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <section
      aria-label={t(($) => $.messages)}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center p-4 print:hidden"
    >
      <div role="status" className="flex max-w-full flex-col items-center gap-2">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslation("ui");
  const [held, setHeld] = useState(false);

  // A message waits while the reader points at it or has the focus in it.
  useEffect(() => {
    if (held || toast.kind === "problem") return;
    const timer = setTimeout(() => dropToast(toast.id), shownForMs);
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only keeps the message in place; every action is a button
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-xl items-center gap-3 rounded-m bg-surface py-1.5 pr-1.5 pl-4 shadow-floating"
    >
      {toast.kind === "problem" && <CircleAlert size={18} aria-hidden className="shrink-0 text-danger" />}
      <p className="min-w-0">{toast.text}</p>
      {toast.action && (
        <Button
          look="quiet"
          onClick={() => {
            toast.action?.onAction();
            dropToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon={X} label={t(($) => $.close)} onClick={() => dropToast(toast.id)} />
    </div>
  );
}
