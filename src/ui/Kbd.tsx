/** A key on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="inline-block min-w-6 rounded-s border border-edge bg-surface px-1.5 text-center font-sans text-s">{children}</kbd>;
}
