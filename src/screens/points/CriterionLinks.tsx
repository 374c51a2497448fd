import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Badge } from "../../ui/Badge.tsx";
import type { PointRow } from "./pointRows.ts";

/** The numbers of the criteria that a point is about, each leading to its place in the assessment. */
export function CriterionLinks({ about, dossier }: { readonly about: PointRow["about"]; readonly dossier: string }) {
  const { t } = useTranslation("points");
  if (about.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-x-2.5 text-s">
      {about.map(({ id, ref, section, knockOut }) => (
        <li key={id} className="flex items-center gap-1.5">
          <Link
            to="/dossier/$id/assessment/{-$section}"
            params={{ id: dossier, section }}
            search={{ criterion: id }}
            className="text-muted underline underline-offset-3 hover:text-accent pointer-coarse:inline-flex pointer-coarse:min-h-control pointer-coarse:items-center"
          >
            {ref}
          </Link>
          {knockOut && <Badge tone="warn">{t(($) => $.row.knockOut)}</Badge>}
        </li>
      ))}
    </ul>
  );
}
