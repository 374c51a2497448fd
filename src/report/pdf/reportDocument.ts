import { type Font, type Image, PDFDocument } from "pdfkit";
import { xmpOf } from "./metadata.ts";
import type { ReportDefinition } from "./node.ts";
import { text } from "./structure.ts";

/** The four faces of the one family that reports are set in, as TrueType files. */
export type FontFaces = {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
};

export const FONT_FAMILY = "Source Sans 3";

/**
 * The file being written. pdfmake's layout asks it for fonts and pictures; it is a subclass because that is how pdfkit
 * is extended, and because pdfkit writes metadata that is not XML as soon as a title holds an ampersand.
 */
export class ReportDocument extends PDFDocument {
  readonly fonts: Readonly<Record<string, Readonly<Record<keyof FontFaces, string>>>>;
  /** Filled by lowering; pdfmake looks pictures up by name. */
  images: Map<string, Uint8Array> = new Map();
  readonly #known = new Set<string>();

  constructor(definition: ReportDefinition, faces: FontFaces) {
    const moment = new Date(definition.createdAt);
    super({
      pdfVersion: "1.7",
      subset: "PDF/A-3a",
      tagged: true,
      displayTitle: true,
      lang: definition.language,
      autoFirstPage: false,
      font: null,
      info: {
        Title: definition.title,
        ...(definition.author !== undefined && { Author: definition.author }),
        ...(definition.subject !== undefined && { Subject: definition.subject }),
        ...(definition.keywords !== undefined && { Keywords: definition.keywords }),
        Creator: "Toetssteen",
        Producer: "Toetssteen",
        CreationDate: moment,
        ModDate: moment,
      },
    });
    const nameOf = (face: keyof FontFaces) => `${FONT_FAMILY} ${face}`;
    for (const face of ["normal", "bold", "italics", "bolditalics"] as const) this.registerFont(nameOf(face), faces[face]);
    this.fonts = {
      [FONT_FAMILY]: {
        normal: nameOf("normal"),
        bold: nameOf("bold"),
        italics: nameOf("italics"),
        bolditalics: nameOf("bolditalics"),
      },
    };
  }

  override _addInfo(): void {
    this.appendXML(xmpOf(this.info));
  }

  /** The registered name of a face; null tells pdfmake that it does not exist. */
  getFontFile(family: string, bold: boolean, italics: boolean): string | null {
    return this.fonts[family]?.[this.getFontType(bold, italics)] ?? null;
  }

  getFontType(bold: boolean, italics: boolean): keyof FontFaces {
    if (bold) return italics ? "bolditalics" : "bold";
    return italics ? "italics" : "normal";
  }

  provideFont(family: string, bold: boolean, italics: boolean): Font {
    const name = this.getFontFile(family, bold, italics);
    if (name === null) throw new Error(`the report has no font ${family}`);
    const isNew = !this.#known.has(name);
    this.font(name);
    // Characters that share a glyph are read back as the first one used: a space, not a no-break space.
    if (isNew) this._font.encode(" -");
    this.#known.add(name);
    return this._font;
  }

  provideImage(name: string): Image {
    const known = this._imageRegistry[name];
    if (known !== undefined) return known;
    const bytes = this.images.get(name);
    if (bytes === undefined) throw new Error(`the report has no picture ${name}`);
    const image = this.openImage(bytes);
    image.embed(this);
    this._imageRegistry[name] = image;
    return image;
  }

  /** Patterned fills are not used. */
  providePattern(): null {
    return null;
  }

  resolveColor(color: string | undefined, otherwise: string): string {
    return color !== undefined && this._normalizeColor(color) !== null ? color : otherwise;
  }

  /** A link that covers a piece of the page. Its key ties it to the structure tree. */
  addLink(
    rectangle: readonly [number, number, number, number],
    action: Readonly<Record<string, unknown>>,
    description: string,
  ): { readonly annotation: ReturnType<PDFDocument["ref"]>; finish(structParent: number): void } {
    const annotation = this.ref({
      Type: "Annot",
      Subtype: "Link",
      Rect: this._convertRect(...rectangle),
      Border: [0, 0, 0],
      // Print
      F: 4,
      Contents: text(description),
      A: action,
    });
    this.page.annotations.push(annotation);
    return {
      annotation,
      finish: (structParent) => {
        annotation.data.StructParent = structParent;
        annotation.end();
      },
    };
  }
}
