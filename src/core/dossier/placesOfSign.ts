import type { Language, Norm } from "../norm/normSchema.ts";
import type { Dossier } from "./dossierSchema.ts";
import { entriesOf, type Hit } from "./searchDossier.ts";

/** The places where a sign was typed, exactly that sign, in the order of the norm. */
export function placesOfSign(
  dossier: Dossier,
  norm: Norm,
  language: Language,
  sign: string,
): readonly Pick<Hit, "place" | "path" | "name">[] {
  return [...entriesOf(dossier, norm, language)]
    .filter(({ texts }) => texts.some((text) => text.normalize("NFC").includes(sign)))
    .map(({ place, path, name }) => ({ place, path, name }));
}
