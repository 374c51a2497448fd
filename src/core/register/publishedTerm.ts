import type { Day } from "./calendar.ts";
import { dayOf } from "./calendar.ts";
import { noTime } from "./moment.ts";
import { type Cases, fileTerm, noDay, noTerm } from "./register.ts";
import type { DayUnit } from "./turnaround.ts";
import type { Workdays } from "./workdays.ts";

/** Most telling first: a term for a category goes before one for a channel, and the blank one is for every case. */
const termFields = ["category", "product", "channel", "department", ""] as const;

/** A term as the organisation publishes it: to whom it applies, since when, and where that is written. */
export type PublishedTerm = {
  readonly field: (typeof termFields)[number];
  readonly name: string;
  readonly days: number;
  readonly unit: DayUnit;
  /** Blank: it has always been so. */
  readonly validFrom: string;
  readonly source: string;
};

/**
 * Gives cases without a due date in the file the one that the published terms lead to. Of several terms the one for the
 * most telling column counts, and of those the latest that was valid on the day of receipt.
 */
export function withPublishedTerms(cases: Cases, published: readonly PublishedTerm[], workdays: Workdays): Cases {
  if (published.length === 0) return cases;
  const { received, due } = cases.moments;
  const size = received.days.length;
  const days = new Int32Array(size).fill(noDay);
  const seconds = new Int32Array(size).fill(noTime);
  const ids = new Int32Array(size).fill(noTerm);
  const candidates = candidatesOf(cases, published);
  const { rows } = cases;
  for (let nth = 0; nth < rows.length; nth += 1) {
    const row = rows[nth] ?? 0;
    const given = due?.days[row] ?? noDay;
    if (given !== noDay) {
      days[row] = given;
      seconds[row] = due?.seconds[row] ?? noTime;
      ids[row] = fileTerm;
      continue;
    }
    const start = received.days[row] ?? noDay;
    const found = candidates.find(({ applies, from }) => from <= start && applies(row));
    if (found === undefined) continue;
    ids[row] = found.place;
    days[row] = found.term.unit === "workingDays" ? workdays.after(start, found.term.days) : start + found.term.days;
  }
  return { ...cases, moments: { ...cases.moments, due: { days, seconds } }, terms: { ids, published } };
}

type Candidate = {
  readonly place: number;
  readonly term: PublishedTerm;
  readonly from: Day;
  readonly applies: (row: number) => boolean;
};

function candidatesOf(cases: Cases, published: readonly PublishedTerm[]): readonly Candidate[] {
  return published
    .flatMap((term, place): Candidate[] => {
      const from = term.validFrom === "" ? noDay : dayOf(term.validFrom);
      if (term.field === "") return [{ place, term, from, applies: () => true }];
      const words = cases.words[term.field];
      const id = words?.names.findIndex((name) => name.toLowerCase() === term.name.trim().toLowerCase()) ?? -1;
      return words === undefined || id < 0 ? [] : [{ place, term, from, applies: (row) => words.ids[row] === id }];
    })
    .toSorted((a, b) => termFields.indexOf(a.term.field) - termFields.indexOf(b.term.field) || b.from - a.from);
}
