import type { Dossier } from "../dossierSchema.ts";
import { answers, stances } from "../dossierSchema.ts";
import type { CommandBody } from "./command.ts";

/**
 * The commands that make one of several values count for a field that people filled in at the same time; undefined for a
 * field that is not chosen by a value alone, such as the status of a point. `values` and `value` are written as text.
 */
export function chooseValue(dossier: Dossier, path: string, values: readonly string[], value: string): readonly CommandBody[] | undefined {
  const choose = setter(path);
  if (choose === undefined || !values.includes(value)) return undefined;
  // An equal value is not written, and then the other one would stay beside it: it goes by way of that other one.
  const detour = shownAt(dossier, path) === value ? values.filter((other) => other !== value).slice(0, 1) : [];
  const commands = [...detour, value].map(choose);
  return commands.every((command) => command !== undefined) ? commands : undefined;
}

type Setter = (value: string) => CommandBody | undefined;

function setter(path: string): Setter | undefined {
  const [room = "", id = "", field = "", key = "", rest = ""] = path.split("/");
  switch (room) {
    case "assignment":
      return field === "" ? (value) => ({ kind: "editAssignment", changes: { [id]: value } }) : undefined;
    case "report":
      return reportSetter(id);
    case "team":
      return (field === "name" || field === "role") && key === ""
        ? (value) => ({ kind: "editMember", id, changes: { [field]: value } })
        : undefined;
    case "answers":
      return key === "answer" && (field === "auditor" || field === "self")
        ? (value) => command(answers, value, (answer) => ({ kind: "setAnswer", criterion: id, whose: field, answer }))
        : undefined;
    case "signals":
      return field === "state"
        ? (value) => command(["found", "notFound"] as const, value, (state) => ({ kind: "setSignal", signal: id, state }))
        : undefined;
    case "evidence":
      if (field === "links" && rest === "stance") {
        return (value) => command(stances, value, (stance) => ({ kind: "linkEvidence", id, criterion: key, stance }));
      }
      if (field === "links" && rest === "cited") return (cited) => ({ kind: "citeEvidence", id, criterion: key, cited });
      return evidenceFields.has(field) && key === "" ? (value) => ({ kind: "editEvidence", id, changes: { [field]: value } }) : undefined;
    case "points":
      return key === "" ? pointSetter(id, field) : undefined;
    default:
      return undefined;
  }
}

const evidenceFields: ReadonlySet<string> = new Set(["type", "title", "source", "date", "collectedBy", "place"]);

function reportSetter(field: string): Setter | undefined {
  switch (field) {
    case "classification":
    case "colour":
      return (value) => ({ kind: "editReportSettings", changes: { [field]: value } });
    case "showOverall":
      return (value) => ({ kind: "editReportSettings", changes: { showOverall: value === "true" } });
    default:
      return undefined;
  }
}

function pointSetter(id: string, field: string): Setter | undefined {
  switch (field) {
    case "title":
    case "owner":
    case "term":
    case "grade":
      return (value) => ({ kind: "editPoint", id, changes: { [field]: value } });
    case "impact":
    case "effort":
      return (value) => ({ kind: "editPoint", id, changes: { [field]: Number(value) } });
    default:
      return undefined;
  }
}

function command<Value extends string>(
  known: readonly Value[],
  value: string,
  make: (value: Value) => CommandBody,
): CommandBody | undefined {
  const found = known.find((each) => each === value);
  return found === undefined ? undefined : make(found);
}

/** The value that the dossier shows now, as text. */
function shownAt(dossier: Dossier, path: string): string | undefined {
  let at: unknown = dossier;
  for (const step of path.split("/"))
    at = typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
  return typeof at === "string" || at === undefined ? at : JSON.stringify(at);
}
