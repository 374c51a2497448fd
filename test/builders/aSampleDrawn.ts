import type { CommandBody, DrawnFile } from "../../src/core/dossier/commands/command.ts";

/** Draws the files `K-1`, `K-2` … into a file sample that is there, with this many in reserve. Their ids are `f1`, `f2` …, those of the reserve `r1` … */
export function aDraw(
  id: string,
  drawn: number,
  reserve = 0,
  changes: Partial<Extract<CommandBody, { kind: "drawSample" }>> = {},
): CommandBody {
  const file = (prefix: string, origin: DrawnFile["origin"]) => (_: unknown, index: number) => ({
    id: `${prefix}${index + 1}`,
    name: `${origin === "drawn" ? "K" : "R"}-${index + 1}`,
    stratum: "",
    origin,
  });
  const files = [...Array.from({ length: drawn }, file("f", "drawn")), ...Array.from({ length: reserve }, file("r", "reserve"))];
  return {
    kind: "drawSample",
    id,
    draw: "draw-1",
    from: { population: 412, seed: "2026-09-15", method: "toetssteen-draw-1" },
    files,
    ...changes,
  };
}

type Seen = "shows" | "showsNot" | "doesNotOccur";

export function aResult(id: string, file: string, criterion: string, seen: Seen | undefined, seriousHarm = false): CommandBody {
  return { kind: "recordFile", id, file, criterion, result: seen && { seen, seriousHarm } };
}
