/** PDFs to look at, page by page on a canvas. What reads them is fetched with the first one. */
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url";
import { newWorker } from "./trustedTypes.ts";

export type PdfPages = {
  readonly count: number;
  /** In CSS pixels at 100 %. Pages count from 1. */
  readonly size: (page: number) => Promise<{ readonly width: number; readonly height: number }>;
  /** A canvas with the page on it; undefined when it was cancelled. Rejects when this page is damaged. */
  readonly draw: (page: number, scale: number) => { readonly drawn: Promise<HTMLCanvasElement | undefined>; readonly cancel: () => void };
  readonly close: () => void;
};

export type OpenedPdf = { readonly kind: "pages"; readonly pages: PdfPages } | { readonly kind: "locked" } | { readonly kind: "damaged" };

/** Points of a PDF are 1/72 inch, CSS pixels 1/96. */
const cssPixelsPerPoint = 96 / 72;
/** Larger canvases stay empty on a tablet. */
const mostPixels = 16_000_000;

export async function openPdf(blob: Blob): Promise<OpenedPdf> {
  const { getDocument, PDFWorker, RenderingCancelledException } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const port = newWorker(workerUrl);
  const worker = PDFWorker.create({ port });
  const end = () => {
    worker.destroy();
    port.terminate();
  };
  const opening = getDocument({
    data: new Uint8Array(await blob.arrayBuffer()),
    worker,
    isEvalSupported: false,
    BinaryDataFactory: OwnDecoders,
  });
  // A worker that is not fetched never answers.
  const unfetched = new Promise<never>((_, reject) => {
    port.addEventListener("error", () => reject(new WorkerUnfetched()), { once: true });
  });
  try {
    const pdf = await Promise.race([opening.promise, unfetched]);
    const pages: PdfPages = {
      count: pdf.numPages,
      size: async (page) => {
        const { width, height } = (await pdf.getPage(page)).getViewport({ scale: cssPixelsPerPoint });
        return { width, height };
      },
      draw: (page, scale) => {
        let cancelled = false;
        let stop = () => {};
        const draw = async () => {
          const found = await pdf.getPage(page);
          if (cancelled) return undefined;
          const viewport = sharp(found, scale * cssPixelsPerPoint);
          const canvas = document.createElement("canvas");
          canvas.width = Math.ceil(viewport.width);
          canvas.height = Math.ceil(viewport.height);
          const task = found.render({ canvas, viewport });
          stop = () => task.cancel();
          await task.promise;
          return canvas;
        };
        const drawn = draw().catch((fault: unknown) => {
          if (fault instanceof RenderingCancelledException) return undefined;
          throw fault;
        });
        const cancel = () => {
          cancelled = true;
          stop();
        };
        return { drawn, cancel };
      },
      close: () => void opening.destroy().then(end),
    };
    return { kind: "pages", pages };
  } catch (fault) {
    if (fault instanceof WorkerUnfetched) {
      end();
      throw fault;
    }
    await opening.destroy();
    end();
    return { kind: fault instanceof Error && fault.name === "PasswordException" ? "locked" : "damaged" };
  }
}

class WorkerUnfetched extends Error {}

type Viewable<View> = { readonly getViewport: (wish: { scale: number }) => View };

/** As many pixels as the screen has, up to what a canvas can hold. */
function sharp<View extends { readonly width: number; readonly height: number }>(page: Viewable<View>, scale: number): View {
  const wished = page.getViewport({ scale: scale * devicePixelRatio });
  const area = wished.width * wished.height;
  return area <= mostPixels ? wished : page.getViewport({ scale: scale * devicePixelRatio * Math.sqrt(mostPixels / area) });
}

const decoders = import.meta.glob<string>("/node_modules/pdfjs-dist/wasm/*.wasm", { query: "?url", import: "default" });

/** Scans are often packed in ways that a browser cannot unpack; these come from where the app itself comes from. */
class OwnDecoders {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = decoders[`/node_modules/pdfjs-dist/wasm/${filename}`];
    if (address === undefined) throw new Error(`There is no ${filename} here`);
    const response = await fetch(await address());
    if (!response.ok) throw new Error(`${filename} is missing: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
