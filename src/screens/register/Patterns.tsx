import type { FigureWriting } from "../../report/register/figureWriting.ts";
import { dayText } from "../../report/register/figureWriting.ts";
import { MakePoint } from "./MakePoint.tsx";
import type { ShownRegister } from "./shownRegister.ts";

/** The busiest patterns, each with the way to an improvement point. */
export function Patterns({ shown, writing }: { readonly shown: ShownRegister; readonly writing: FigureWriting }) {
  const patterns = shown.summary.patterns.top.filter(({ count }) => count >= 3).slice(0, 5);
  if (shown.readOnly || patterns.length === 0) return null;
  return (
    <MakePoint
      figure="patterns"
      shown={shown}
      names={patterns.map(({ name, count, from, to }) => ({
        name,
        count,
        kind: "pattern",
        from: dayText({ ...writing, language: shown.dossier.language }, from),
        to: dayText({ ...writing, language: shown.dossier.language }, to),
      }))}
    />
  );
}
