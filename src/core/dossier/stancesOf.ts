import type { Evidence, Stance, Statement } from "./evidenceSchema.ts";

const strength: Readonly<Record<Stance, number>> = { neutral: 0, supports: 1, contradicts: 2 };

/**
 * What a piece of evidence says per criterion or sign. A statement of an interview that contradicts is never outvoted by
 * the stance of the interview as a whole, whatever order two copies were merged in.
 */
export function stancesOf({ links, statements = {} }: Pick<Evidence, "links" | "statements">): ReadonlyMap<string, Stance> {
  const stances = new Map(Object.entries(links).map(([id, { stance }]) => [id, stance]));
  for (const statement of presentStatements(statements)) {
    for (const [id, stance] of Object.entries(statement.criteria)) stances.set(id, strongest(stances.get(id), stance));
  }
  return stances;
}

/** Without what an interview was planned to ask about while nothing has been said about it. */
export function givenStances({ links, statements = {} }: Pick<Evidence, "links" | "statements">): ReadonlyMap<string, Stance> {
  const given = Object.entries(links).filter(([, { stance, unasked }]) => unasked === undefined || stance !== "neutral");
  return stancesOf({ links: Object.fromEntries(given), statements });
}

/** Against goes before for, and for before neither. */
export function strongest(one: Stance | undefined, other: Stance): Stance {
  return one === undefined || strength[other] > strength[one] ? other : one;
}

export function presentStatements(statements: Readonly<Record<string, Statement>>): readonly Statement[] {
  return Object.values(statements).filter(({ removed }) => removed === undefined);
}
