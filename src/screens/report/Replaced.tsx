import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { placeOf } from "../../core/dossier/placeOf.ts";
import { placesOfSign } from "../../core/dossier/placesOfSign.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";

type Props = { readonly signs: readonly string[]; readonly dossier: Dossier; readonly norm: Norm };

/** Signs that the report's letters lack, each with the places where it was typed. */
export function Replaced({ signs, dossier, norm }: Props) {
  const { t } = useTranslation("reportScreen");
  return (
    <Banner title={t(($) => $.replaced.title, { count: signs.length })}>
      <p>{t(($) => $.replaced.text)}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {signs.map((sign) => (
          <li key={sign}>
            <span className="font-semibold">{sign}</span> <span className="text-muted text-s">{codeOf(sign)}</span>{" "}
            <Places sign={sign} dossier={dossier} norm={norm} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** A sign that is everywhere is named at its first places; mending those shows the rest. */
const mostPlaces = 5;

function Places({ sign, dossier, norm }: { readonly sign: string; readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("reportScreen");
  const language = usePreferences((s) => s.language);
  const places = placesOfSign(dossier, norm, language, sign);
  return (
    <ul className="inline-flex flex-wrap gap-x-3">
      {places.slice(0, mostPlaces).map(({ path, name, place: kind }) => {
        const place = placeOf(path, norm);
        const words = t(($) => $.place[kind], { name });
        return (
          <li key={path}>
            {place === undefined ? (
              words
            ) : (
              <Link {...placeAddress(place, dossier.id)} className="link">
                {words}
              </Link>
            )}
          </li>
        );
      })}
      {places.length > mostPlaces && <li className="text-muted">{t(($) => $.replaced.more, { count: places.length - mostPlaces })}</li>}
    </ul>
  );
}

/** `U+1F600`: for a sign that the reader's screen cannot show either. */
function codeOf(sign: string): string {
  return Array.from(sign, (point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
