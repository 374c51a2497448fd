/** Photos come in at the size of a camera; evidence needs to be readable, not printable as a poster. */
const longestEdge = 2400;
const quality = 0.85;
const recompressed = new Set(["image/jpeg", "image/png", "image/webp", "image/bmp", "image/avif", "image/heic", "image/heif"]);

/**
 * The photo as JPEG, upright, with its longest edge at most 2400 px and without the place and camera data inside it.
 * A file that is no photo, that this browser cannot read (HEIC outside Safari), or that would not get smaller comes
 * back untouched.
 */
export async function recompressPhoto(file: File): Promise<File> {
  if (!recompressed.has(file.type)) return file;
  const bitmap = await decode(file);
  if (bitmap === undefined) return file;
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const blob = await draw(bitmap, Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)), {
    type: "image/jpeg",
    quality,
  });
  bitmap.close();
  if (blob === undefined) return file;
  // A drawing saved as PNG is often smaller than its JPEG; a JPEG is replaced anyway, for the data inside it.
  if (file.type === "image/png" && blob.size >= file.size) return file;
  return new File([blob], `${file.name.replace(/\.[^.]*$/, "")}.jpg`, { type: "image/jpeg", lastModified: file.lastModified });
}

/** A logo is printed a few centimetres wide. */
const widestLogo = 1000;

/**
 * The logo as a PNG on white that a report can hold: eight bits a colour and nothing see-through. Undefined when this
 * browser sees no picture in the file.
 */
export async function drawLogo(file: File): Promise<Blob | undefined> {
  const bitmap = await decode(file);
  if (bitmap === undefined) return undefined;
  const scale = Math.min(1, widestLogo / Math.max(bitmap.width, bitmap.height));
  const size = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))] as const;
  const blob = await draw(bitmap, ...size, { type: "image/png" });
  bitmap.close();
  return blob;
}

async function decode(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return undefined;
  }
}

async function draw(bitmap: ImageBitmap, width: number, height: number, form: ImageEncodeOptions): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return undefined;
  // Without this, transparent parts turn black.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob(form);
}
