import type { CommandOf, Refusal } from "../core/dossier/commands/command.ts";
import type { InterviewPart } from "../core/dossier/evidenceSchema.ts";
import { nextInterviewCode } from "../core/dossier/nextInterviewCode.ts";
import { today } from "../platform/clock.ts";
import { useDossier } from "./dossier.ts";
import { addEvidence } from "./newItems.ts";
import { usePreferences } from "./preferences.ts";

type Known = Partial<Pick<InterviewPart, "role" | "department" | "people" | "startsAt">> &
  Partial<Pick<CommandOf<"addEvidence">["fields"], "date" | "place" | "collectedBy">>;

/**
 * A new interview under the next code, with what is known of it and the questions of its role laid out. The code is its
 * source as well: every interview is another source, and no name is asked.
 */
export function startInterview(known: Known = {}): ReturnType<typeof addEvidence> {
  const { dossier, run } = useDossier.getState();
  if (dossier === undefined) throw new Error("No dossier is open");
  const { role = "", department = "", people = 1, startsAt } = known;
  const title = nextInterviewCode(dossier);
  const added = addEvidence({
    fields: {
      type: "interview",
      title,
      source: title,
      date: known.date || today(),
      collectedBy: known.collectedBy || usePreferences.getState().name,
      place: known.place ?? "",
      note: "",
      interview: { role, layer: "", department, people, ...(startsAt === undefined ? {} : { startsAt }) },
    },
    links: {},
  });
  if (added.kind === "refused") return added;
  const refusal: Refusal | undefined = run({ kind: "prepareInterview", id: added.id });
  return refusal === undefined ? added : { kind: "refused", refusal };
}
