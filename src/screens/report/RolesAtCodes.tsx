import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { placeOf } from "../../core/dossier/placeOf.ts";
import { roleAtCode } from "../../core/evidence/roleAtCode.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { Banner } from "../../ui/Banner.tsx";

/** Texts that would tell in the report who an interview was with. */
export function RolesAtCodes({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("reportScreen");
  const problemText = useProblemText();
  const found = useMemo(() => roleAtCode(dossier, norm), [dossier, norm]);
  if (found.length === 0) return null;
  return (
    <Banner tone="warn" title={t(($) => $.make.rolesAtCodes, { count: found.length })}>
      <ul>
        {found.map(({ path, at, codes, role }) => {
          const place = placeOf(path, norm);
          const sentence = problemText({ code: "roleAtCode", params: { at, codes: codes.join(", "), name: role } });
          return (
            <li key={`${path} ${role}`} className="mt-2 text-s">
              {place === undefined ? (
                sentence
              ) : (
                <Link {...placeAddress(place, dossier.id)} className="link">
                  {sentence}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
