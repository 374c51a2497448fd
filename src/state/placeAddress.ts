import { linkOptions } from "@tanstack/react-router";
import type { Place } from "../core/dossier/placeOf.ts";

/** The address of a place in this dossier, to spread on a link. */
export function placeAddress(place: Place, id: string) {
  switch (place.kind) {
    case "criterion":
      return linkOptions({
        to: "/dossier/$id/assessment/{-$section}",
        params: { id, section: place.section },
        search: { criterion: place.id },
      });
    case "interview":
      return linkOptions({
        to: "/dossier/$id/interview/$item",
        params: { id, item: place.id },
        search: place.question === "" ? { view: "workUp" } : { question: place.question },
      });
    case "evidence":
      return linkOptions({ to: "/dossier/$id/evidence", params: { id }, search: { item: place.id } });
    case "plan":
      return linkOptions({ to: "/dossier/$id/plan", params: { id }, search: place.id === "" ? {} : { item: place.id } });
    case "point":
      return linkOptions({ to: "/dossier/$id/points", params: { id }, search: { point: place.id } });
    case "register":
      return linkOptions({ to: "/dossier/$id/register", params: { id } });
    case "assignment":
      return linkOptions({ to: "/dossier/$id", params: { id }, search: { field: place.field } });
    case "team":
      return linkOptions({ to: "/dossier/$id", params: { id }, search: { field: "team" } });
    case "report":
      return linkOptions({ to: "/dossier/$id/report", params: { id } });
  }
}
