/** SHA-256 as 64 lower-case hexadecimal digits. A string is hashed as UTF-8. */
export async function sha256(data: Uint8Array | Blob | string): Promise<string> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data instanceof Blob ? await data.arrayBuffer() : data;
  // `subtle` hashes off the main thread. The cast is about the buffer type only: no caller holds shared memory.
  const digest = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
