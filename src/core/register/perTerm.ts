import type { PublishedTerm } from "./publishedTerm.ts";
import { type Cases, fileTerm } from "./register.ts";
import { type WithinTerm, withinTermPer } from "./withinTerm.ts";

/** How the cases of one published term stand; without a term they are those with a due date in the file. */
export type TermFigures = { readonly term?: PublishedTerm; readonly withinTerm: WithinTerm };

/** One for every published term, in the order given, and one for the due dates of the file. Empty when none are laid on the register. */
export function perTerm({ rows, terms }: Cases, standing: Uint8Array): readonly TermFigures[] {
  if (terms === undefined) return [];
  const places = terms.ids.map((id) => (id === fileTerm ? terms.published.length : id));
  const names = [...terms.published.map((_, place) => String(place)), "file"];
  return withinTermPer(rows, standing, { ids: places, names }).map((withinTerm, place) => {
    const term = terms.published[place];
    return term === undefined ? { withinTerm } : { term, withinTerm };
  });
}
