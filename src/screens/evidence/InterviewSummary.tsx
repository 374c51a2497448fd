import { Link } from "@tanstack/react-router";
import MessagesSquare from "lucide-react/icons/messages-square";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import { stateOf } from "../../core/dossier/interviewList.ts";
import { presentStatements } from "../../core/dossier/stancesOf.ts";
import { useDossier } from "../../state/dossier.ts";
import { buttonClass } from "../../ui/Button.tsx";

/** How far the interview is, and the way to its own screen. */
export function InterviewSummary({ evidence: { id, interview, questions = {}, statements = {} } }: { readonly evidence: Evidence }) {
  const { t } = useTranslation("evidence");
  const dossier = useDossier((s) => s.id) ?? "";
  const asked = Object.values(questions).filter(({ skipped }) => skipped !== true);
  const noted = asked.filter(({ note }) => note.trim() !== "").length;
  const later = asked.filter((question) => stateOf(question) === "later").length;
  const spent = Math.round((interview?.spentSeconds ?? 0) / 60);
  const facts = [
    ...(asked.length === 0 ? [] : [t(($) => $.interview.noted, { noted, count: asked.length })]),
    ...(later === 0 ? [] : [t(($) => $.interview.later, { count: later })]),
    ...(asked.length === 0 ? [] : [t(($) => $.interview.statements, { count: presentStatements(statements).length })]),
    ...(spent === 0 ? [] : [t(($) => $.interview.spent, { count: spent })]),
    ...(interview?.workedUp === true ? [t(($) => $.interview.workedUp)] : []),
  ];
  return (
    <div className="mb-4 flex flex-col items-start gap-2">
      {facts.length > 0 && <p className="text-muted">{facts.join(", ")}</p>}
      <Link
        to="/dossier/$id/interview/$item"
        params={{ id: dossier, item: id }}
        search={asked.length === 0 ? { view: "prepare" } : {}}
        className={buttonClass("plain")}
      >
        <MessagesSquare size={18} aria-hidden />
        {asked.length === 0 ? t(($) => $.interview.prepare) : t(($) => $.interview.open)}
      </Link>
    </div>
  );
}
