import type { Dossier, Evidence, Stance } from "./dossierSchema.ts";
import { isInForce, presentEvidence } from "./evidenceFor.ts";
import type { Statement } from "./evidenceSchema.ts";
import { presentStatements } from "./stancesOf.ts";

export type SaidInInterview = {
  readonly evidence: Evidence;
  readonly statement: Statement;
  readonly stance: Stance;
  /** The words are those of the person, who agreed that they are quoted. */
  readonly quoted: boolean;
};

/** What interviews say per criterion or sign, in the order of their codes and then of working up. */
export function statementsByCriterion(dossier: Dossier): ReadonlyMap<string, readonly SaidInInterview[]> {
  const byCriterion = new Map<string, SaidInInterview[]>();
  for (const evidence of presentEvidence(dossier)) {
    if (evidence.type !== "interview" || !isInForce(evidence)) continue;
    for (const statement of inOrder(presentStatements(evidence.statements ?? {}))) {
      for (const [id, stance] of Object.entries(statement.criteria)) {
        const said = { evidence, statement, stance, quoted: isQuotable(evidence, statement) };
        const before = byCriterion.get(id);
        if (before === undefined) byCriterion.set(id, [said]);
        else before.push(said);
      }
    }
  }
  return byCriterion;
}

/** Asked of the consent as it is now, whatever the statement was marked as. */
export function isQuotable({ interview }: Pick<Evidence, "interview">, { quote }: Pick<Statement, "quote">): boolean {
  return quote === "allowed" && interview?.consent === "quotes";
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => (a.added.at < b.added.at ? -1 : a.added.at > b.added.at ? 1 : a.words < b.words ? -1 : 1));
}
