import type { HeadingLevel } from "./node.ts";
import type { Slot } from "./structure.ts";

/** What a drawn thing is: content with a place in the structure, or an artifact that a reader may skip. */
export type Mark =
  | { readonly kind: "content"; readonly slot: Slot; readonly link?: Link; readonly bookmark?: Bookmark }
  | { readonly kind: "artifact"; readonly artifact: Artifact };

/** The property list of an artifact. Tables' rules and fills are layout; what returns on every page is pagination. */
export type Artifact = "layout" | "header" | "footer" | "draftMark" | "repeated";

export type Link = { readonly target: LinkTarget; readonly description: string };
export type LinkTarget = { readonly kind: "address"; readonly address: string } | { readonly kind: "destination"; readonly id: string };

export type Bookmark = { readonly level: HeadingLevel; readonly title: string };
