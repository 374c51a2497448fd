/** A touchstone with the streak that gold leaves on it. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path
        d="M9.5 6.5h12.2c1.1 0 2.1.6 2.6 1.6l4.3 9.3c.4.8.4 1.7 0 2.5l-2.5 5.2c-.5 1-1.5 1.7-2.6 1.7H6.3c-2 0-3.4-1.9-2.8-3.8L6.7 8.6c.4-1.2 1.5-2.1 2.8-2.1Z"
        className="fill-[light-dark(#123f4b,#2c6f80)]"
      />
      <path d="m11.5 21 9-8.5" stroke="#e6b455" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  );
}
