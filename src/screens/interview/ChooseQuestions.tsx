import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import { interviewList, type ListedQuestion } from "../../core/dossier/interviewList.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { OwnQuestion } from "./OwnQuestion.tsx";
import { byTheme, type Group, idOf, useQuestionText, useThemeName } from "./useQuestionText.ts";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

/** Which questions are asked and in what order, by theme. What is not chosen stays at hand. */
export function ChooseQuestions({ evidence, norm, readOnly }: Props) {
  const { t } = useTranslation("interview");
  const dossier = useDossier((s) => s.id) ?? "";
  const kind = useDossier((s) => s.dossier?.kind) ?? "internalAudit";
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const nameOf = useThemeName(norm);
  const [adding, setAdding] = useState(false);
  const list = useMemo(() => interviewList(evidence, norm), [evidence, norm]);
  const asked = list.filter(isAsked);
  const { id } = evidence;
  const role = evidence.interview?.role ?? "";

  const actions = (
    <>
      {!readOnly && <Button onClick={() => setAdding(true)}>{t(($) => $.own.add)}</Button>}
      <Link to="/dossier/$id/interview/$item" params={{ id: dossier, item: id }} search={{}} className={buttonClass("primary")}>
        {t(($) => $.choose.begin)}
      </Link>
    </>
  );

  return (
    <Panel
      title={t(($) => $.choose.title)}
      lead={
        list.length === 0 && role === "" ? t(($) => $.choose.noRole) : t(($) => $.choose.lead, { count: asked.length, total: list.length })
      }
      actions={actions}
    >
      {list.length === 0 && role !== "" && !readOnly && (
        <Button onClick={() => tell(run({ kind: "prepareInterview", id }))}>{t(($) => $.choose.prepare)}</Button>
      )}
      {byTheme(list).map((group, index) => (
        <Theme key={idOf(group.theme)} group={group} name={nameOf(group.theme)} open={index < 2} {...{ evidence, norm, readOnly }} />
      ))}
      {adding && <OwnQuestion interview={id} norm={norm} kind={kind} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Theme({ group: { members }, name, open, evidence, norm, readOnly }: Props & { group: Group; name: string; open: boolean }) {
  const { t } = useTranslation("interview");
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const textOf = useQuestionText();
  const { id } = evidence;
  const asked = members.filter(isAsked);

  const choose = (question: string, chosen: boolean) => tell(run({ kind: "editQuestion", id, question, changes: { skipped: !chosen } }));

  /** Changes places with the neighbour that is asked as well. */
  function move(question: string, by: number) {
    const other = asked[asked.findIndex(({ key }) => key === question) + by];
    if (other !== undefined) tell(run({ kind: "orderQuestions", id, order: by < 0 ? [question, other.key] : [other.key, question] }));
  }

  return (
    <Disclosure open={open} summary={t(($) => $.choose.theme, { name, asked: asked.length, total: members.length })}>
      {!readOnly && members.length > 1 && (
        <div className="mb-1 flex gap-1">
          <Button look="quiet" onClick={() => chooseAll(members, true)}>
            {t(($) => $.choose.all)}
          </Button>
          <Button look="quiet" onClick={() => chooseAll(members, false)}>
            {t(($) => $.choose.none)}
          </Button>
        </div>
      )}
      <ul className="border-line border-t">
        {members.map((member) => (
          <ChoiceRow
            key={member.key}
            listed={member}
            text={textOf(member)}
            norm={norm}
            role={evidence.interview?.role ?? ""}
            first={asked[0]?.key === member.key}
            last={asked.at(-1)?.key === member.key}
            readOnly={readOnly}
            onChoose={choose}
            onMove={move}
          />
        ))}
      </ul>
    </Disclosure>
  );

  function chooseAll(all: readonly ListedQuestion[], chosen: boolean) {
    const questions = all.filter((each) => isAsked(each) !== chosen).map(({ key }) => key);
    if (questions.length > 0) tell(run({ kind: "chooseQuestions", id, questions, skipped: !chosen }));
  }
}

function isAsked({ question }: ListedQuestion): boolean {
  return question.skipped !== true;
}
