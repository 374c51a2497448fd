/** A touchstone with the streak that gold leaves on it. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path
        d="M9.500 6.500h12.200c1.100 0 2.100.6 2.600 1.600l4.300 9.300c.4.8.4 1.700 0 2.500l-2.500 5.200c-.5 1-1.500 1.700-2.600 1.700H6.300c-2 0-3.400-1.900-2.800-3.800L6.700 8.600c.4-1.200 1.500-2.100 2.800-2.100Z"
        className="fill-[light-dark(#123f4b,#2c6f80)]"
      />
      <path d="m11.500 21 9-8.500" stroke="#e6b455" strokeWidth="3.200" strokeLinecap="round" />
    </svg>
  );
}
