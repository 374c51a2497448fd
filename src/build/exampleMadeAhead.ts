import type { ReadyDossier } from "../engine/readyDossier.ts";

/** An example as it comes with the app; bytes are base64. */
export type ExampleMadeAhead = Omit<ReadyDossier, "document"> & {
  readonly document: string;
  readonly attachments: readonly { readonly mime: string; readonly content: string }[];
};
