import { isAtLeast } from "../../core/register/percent.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { type FigureWriting, numberText, shareText } from "./figureWriting.ts";

/** What a criterion asks of the share within term. */
export type ShareTarget = { readonly ref: string; readonly atLeastPercent: number };

/** The share within term with its reasoning: what open cases past their term do to it, whether it can carry a judgement, and whether it reaches a target. */
export function withinTermText(
  writing: FigureWriting,
  { withinTerm }: Pick<RegisterSummary, "withinTerm">,
  target: ShareTarget | undefined,
  termsPublished: boolean,
): readonly string[] {
  const { words } = writing;
  const { onTime, closedLate, openOverdue, unknown, received, assessable } = withinTerm;
  const of = onTime + closedLate + openOverdue;
  const closed = onTime + closedLate;
  const number = (value: number) => numberText(writing, value);
  const said = {
    onTime: number(onTime),
    of: number(of),
    closedLate: number(closedLate),
    openOverdue: number(openOverdue),
    closed: number(closed),
  };
  const share = { share: shareText(writing, onTime, of), without: shareText(writing, onTime, closed) };
  const tooMany = !assessable && received > 0;
  return [
    ...(of === 0 ? [] : [words(openOverdue > 0 ? "register.overdueText" : "register.overduePlain", { ...said, ...share })]),
    ...(tooMany
      ? [
          words("register.notAssessable", {
            unknown: number(unknown),
            received: number(received),
            share: shareText(writing, unknown, received),
          }),
        ]
      : []),
    ...(target === undefined || termsPublished ? [] : [words("register.noPublished", { ref: target.ref })]),
    ...(target === undefined || !termsPublished || tooMany || of === 0
      ? []
      : [
          words(isAtLeast(onTime, of, target.atLeastPercent) ? "register.meets" : "register.meetsNot", {
            ref: target.ref,
            target: target.atLeastPercent,
          }),
        ]),
  ];
}
