import type { Dossier, Evidence } from "../../core/dossier/dossierSchema.ts";
import { foldText } from "../../core/dossier/foldText.ts";
import { evidenceTypes } from "../../core/norm/normSchema.ts";
import type { EvidenceLook, EvidenceOrder, useEvidenceView } from "../../state/evidenceView.ts";

type Choice = Pick<ReturnType<typeof useEvidenceView.getState>, "query" | "type" | "criterion" | "look" | "order" | "down">;

/** The evidence that fits what the reader asked for, in the order asked for; equals by title. `present` are the digests on this device. */
export function chosenEvidence(
  all: readonly Evidence[],
  dossier: Dossier,
  choice: Choice,
  present: ReadonlySet<string> | undefined,
): readonly Evidence[] {
  const { query, type, criterion, look } = choice;
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const fitting = all.filter((evidence) => {
    if (type !== "all" && evidence.type !== type) return false;
    if (criterion !== "" && evidence.links[criterion] === undefined) return false;
    if (!fits(evidence, look, dossier, present)) return false;
    if (words.length === 0) return true;
    const text = foldText(searchable(evidence));
    return words.every((word) => text.includes(word));
  });
  return inOrder(fitting, choice);
}

/** They come in order of title. */
function inOrder(evidence: readonly Evidence[], { order, down }: Pick<Choice, "order" | "down">): readonly Evidence[] {
  if (order === "title") return down ? evidence.toReversed() : evidence;
  return evidence.toSorted((a, b) => {
    const [one, other] = [sortKey(a, order), sortKey(b, order)];
    if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
    return (one < other ? -1 : one > other ? 1 : 0) * (down ? -1 : 1);
  });
}

function sortKey({ type, date, document }: Evidence, order: Exclude<EvidenceOrder, "title">): string {
  switch (order) {
    case "type":
      return String(evidenceTypes.indexOf(type));
    case "owner":
      return foldText(document?.owner ?? "");
    case "date":
      return date;
    case "received":
      return document?.received ?? "";
  }
}

function fits(evidence: Evidence, look: EvidenceLook, dossier: Dossier, present: ReadonlySet<string> | undefined): boolean {
  switch (look) {
    case "all":
      return true;
    case "unlinked":
      return Object.keys(evidence.links).length === 0;
    case "old":
      return isOld(evidence, dossier);
    case "undated":
      return evidence.date === "";
    case "contradicting":
      return Object.values(evidence.links).some(({ stance }) => stance === "contradicts");
    case "missing":
      return missingFrom(evidence, present) > 0;
  }
}

export function isOld({ date }: Evidence, { assignment }: Dossier): boolean {
  return date !== "" && assignment.periodFrom !== "" && date < assignment.periodFrom;
}

/** How many attachments are not on this device; none while it is being looked up. */
export function missingFrom({ attachments }: Evidence, present: ReadonlySet<string> | undefined): number {
  return present === undefined ? 0 : Object.values(attachments).filter(({ sha256 }) => !present.has(sha256)).length;
}

function searchable({ title, source, place, collectedBy, note, links, attachments, document }: Evidence): string {
  const files = Object.values(attachments).map(({ name }) => name);
  const { version = "", owner = "", location = "" } = document ?? {};
  const cited = Object.values(links).flatMap((link) => link.cited ?? []);
  return [title, source, place, collectedBy, note, version, owner, location, ...Object.keys(links), ...cited, ...files].join(" ");
}
