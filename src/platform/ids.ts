/** A random id (UUID v4). `crypto.randomUUID` is absent on plain http, so the id is made from random bytes. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A whole number of 32 bits that nobody can guess. */
export function drawSalt(): number {
  const [drawn = 0] = crypto.getRandomValues(new Int32Array(1));
  return drawn;
}
