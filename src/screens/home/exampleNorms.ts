import type { LocalText } from "../../core/norm/normSchema.ts";

/** The examples that come with the app, named here so that the first screen needs neither norm nor example. */
export const exampleNorms: readonly { readonly id: "klantbelang" | "ikm3000"; readonly name: LocalText }[] = [
  { id: "klantbelang", name: { nl: "Klantbelang", en: "Klantbelang" } },
  { id: "ikm3000", name: { nl: "IKM3000 pre-audit", en: "IKM3000 pre-audit" } },
];
