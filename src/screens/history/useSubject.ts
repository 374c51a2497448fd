import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { type Place, placeOf } from "../../core/dossier/placeOf.ts";
import { criterionById, signalById } from "../../core/norm/findCriterion.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { knownFields, knownValues } from "./known.ts";

export type Subject = { readonly name: string; readonly place: Place | undefined };

/** What a path is about, in words, and where to find it. */
export function useSubject(dossier: Dossier, norm: Norm): (path: string) => Subject {
  const { t } = useTranslation("history");
  const named = (name: string, empty: string) => (name.trim() === "" ? empty : name);

  function nameOf(place: Place, path: string): string {
    const id = path.split("/")[1] ?? "";
    switch (place.kind) {
      case "criterion": {
        const ref = (criterionById(norm).get(place.id) ?? signalById(norm).get(place.id))?.ref ?? place.id;
        return path.split("/")[2] === "self" ? `${ref}, ${t(($) => $.subject.self)}` : ref;
      }
      case "evidence":
      case "interview": {
        const evidence = dossier.evidence[place.id];
        return evidence === undefined
          ? t(($) => $.subject.gone)
          : named(
              evidence.title,
              t(($) => $.subject.untitled),
            );
      }
      case "plan": {
        const item = dossier.plan.items[place.id];
        if (item === undefined) return t(($) => $.subject.plan);
        return named(
          item.title,
          t(($) => $.subject.untitled),
        );
      }
      case "point": {
        const point = dossier.points[place.id];
        if (point === undefined) return t(($) => $.subject.gone);
        return t(($) => $.subject.point, {
          number: point.number,
          title: named(
            point.title,
            t(($$) => $$.subject.untitled),
          ),
        });
      }
      case "register":
        return (
          (dossier.registers[id] ?? dossier.surveys[id] ?? dossier.terms[id] ?? dossier.categories[id])?.name ||
          dossier.daysOff[id]?.date ||
          t(($) => $.subject.register)
        );
      case "assignment":
        return t(($) => $.subject.assignment);
      case "team": {
        const member = dossier.team[path.split("/")[1] ?? ""];
        return member === undefined
          ? t(($) => $.subject.team)
          : named(
              member.name,
              t(($) => $.subject.nameless),
            );
      }
      case "report":
        return t(($) => $.subject.report);
    }
  }

  return (path) => {
    const place = placeOf(path, norm);
    return { place, name: place === undefined ? "" : nameOf(place, path) };
  };
}

/** The field at the end of a path, in words; undefined where the path is about a whole thing. */
export function useFieldName(): (path: string) => string | undefined {
  const { t } = useTranslation("history");
  return (path) => {
    const last = path.split("/").at(-1);
    const field = knownFields.find((each) => each === last);
    return field === undefined ? undefined : t(($) => $.field[field]);
  };
}

/** What was chosen, in words; undefined where nothing was, or a value that this app does not know. */
export function useChosenWord(): (value: string | undefined) => string | undefined {
  const { t } = useTranslation("history");
  return (value) => {
    if (value === "") return t(($) => $.takenBack);
    const known = knownValues.find((each) => each === value);
    return known === undefined ? undefined : t(($) => $.value[known]);
  };
}
