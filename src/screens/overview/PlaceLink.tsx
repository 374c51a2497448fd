import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Place } from "../../core/dossier/placeOf.ts";

type Props = { readonly dossier: string; readonly place: Place; readonly className?: string; readonly children: ReactNode };

/** A link to where something in this dossier is found. */
export function PlaceLink({ dossier: id, place, className = "link", children }: Props) {
  switch (place.kind) {
    case "criterion":
      return (
        <Link
          to="/dossier/$id/assessment/{-$section}"
          params={{ id, section: place.section }}
          search={{ criterion: place.id }}
          className={className}
        >
          {children}
        </Link>
      );
    case "evidence":
      return (
        <Link to="/dossier/$id/evidence" params={{ id }} search={{ item: place.id }} className={className}>
          {children}
        </Link>
      );
    case "point":
      return (
        <Link to="/dossier/$id/points" params={{ id }} search={{ point: place.id }} className={className}>
          {children}
        </Link>
      );
    case "assignment":
      return (
        <Link to="/dossier/$id" params={{ id }} search={{ field: place.field }} className={className}>
          {children}
        </Link>
      );
    case "team":
      return (
        <Link to="/dossier/$id" params={{ id }} search={{ field: "team" }} className={className}>
          {children}
        </Link>
      );
    case "report":
      return (
        <Link to="/dossier/$id/report" params={{ id }} className={className}>
          {children}
        </Link>
      );
  }
}
