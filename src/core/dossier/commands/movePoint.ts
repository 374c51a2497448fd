import type { Dossier, Point } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { allowedSteps, pointHistory, stepNeedsNote } from "../pointSteps.ts";
import { samePerson } from "../samePerson.ts";
import { refuseNewId, wellFormed } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { presentEvidence } from "./evidence.ts";
import { presentPoint } from "./points.ts";
import { touch } from "./touch.ts";

export function movePoint(draft: Dossier, command: CommandOf<"movePoint">): Refusal | undefined {
  const point = presentPoint(draft, command.id);
  if ("code" in point) return point;
  const refusal =
    refuseNewId(point.history, command.event) ??
    refuseStep(draft, point, command) ??
    (command.to === "verified" ? refuseVerified(draft, point, command) : undefined);
  if (refusal !== undefined) return refusal;
  point.status = command.to;
  touch(point, command);
  point.history[command.event] = {
    to: command.to,
    note: wellFormed(command.note),
    ...(command.evidence === undefined ? {} : { evidence: [...command.evidence] }),
    by: command.by,
    at: command.at,
  };
  return undefined;
}

function refuseStep(draft: Dossier, point: Point, command: CommandOf<"movePoint">): Refusal | undefined {
  if (!allowedSteps(point.status).includes(command.to)) return { code: "stepNotAllowed", params: { from: point.status, to: command.to } };
  if (command.note.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  if (stepNeedsNote(point.status, command.to) && command.note.trim() === "") return { code: "stepNeedsNote", params: { to: command.to } };
  for (const id of command.evidence ?? []) {
    const evidence = presentEvidence(draft, id);
    if ("code" in evidence) return evidence;
  }
  return undefined;
}

/** Verified needs evidence of effect from after the day the point was done, and eyes other than the owner's. */
function refuseVerified(draft: Dossier, point: Point, command: CommandOf<"movePoint">): Refusal | undefined {
  if (command.by.trim() === "") return { code: "verifierNeeded" };
  if (point.owner.trim() === "") return { code: "verifiedNeedsOwner" };
  if (samePerson(point.owner, command.by)) return { code: "verifierIsOwner", params: { owner: point.owner } };
  const ids = command.evidence ?? [];
  if (ids.length === 0) return { code: "verifiedNeedsEvidence" };
  const doneOn =
    pointHistory(point)
      .findLast((event) => event.to === "done")
      ?.at.slice(0, 10) ?? "";
  const early = ids.flatMap((id) => draft.evidence[id] ?? []).find(({ date }) => date <= doneOn);
  return early === undefined ? undefined : { code: "effectNotAfterDone", params: { title: early.title, done: doneOn } };
}
