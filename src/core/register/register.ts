/** A complaint register as figures need it: one list per field, one place per case, and no text of a customer. */
import type { Problem } from "../problem.ts";
import type { Day } from "./calendar.ts";
import type { Columns } from "./columns.ts";
import type { DateField, FlagField, KeyField, SurveyField, WordField } from "./fields.ts";
import type { PackedTexts } from "./packedTexts.ts";
import type { PublishedTerm } from "./publishedTerm.ts";
import type { DateOrder } from "./registerMap.ts";

export type Moments = {
  /** Days since 1 January 1970, or `noDay`. */
  readonly days: Int32Array;
  /** Seconds since that day began, or `noTime`. */
  readonly seconds: Int32Array;
};
export const noDay = -2_000_000_000;

export type Words = {
  /** Per case its place in `names`, or -1 for blank. */
  readonly ids: Int32Array;
  /** Each once, in the order of the file; a name of a rejected row may have no case. */
  readonly names: readonly string[];
};

/** How the order of a column's dates was found out; `assumed` deserves a look. */
export type OrderBasis = "sure" | "found" | "otherColumns" | "assumed" | "map";
export type DatesRead = { readonly field: DateField; readonly order: DateOrder | "yearFirst"; readonly basis: OrderBasis };

/** A row that counts nowhere; `line` is where it starts in the file, from 1. */
export type RejectedRow = {
  readonly line: number;
  readonly code:
    | "rowReceivedBlank"
    | "rowDateUnreadable"
    | "rowDateImpossible"
    | "rowDateOtherOrder"
    | "rowTooWide"
    | "rowQuotesWrong"
    | "rowQuoteOpen";
  readonly column?: string;
  /** The cell, when it can hold nothing but a date. */
  readonly value?: string;
};

/** The cases that figures are made of: all of a register, or those that a filter leaves. The lists are those of the register, whatever the filter. */
export type Cases = {
  /** The places of the cases in the lists, ascending. */
  readonly rows: Int32Array;
  /** Where each case starts in the file, from 1. */
  readonly lines: Int32Array;
  readonly moments: Readonly<Partial<Record<DateField, Moments>>> & { readonly received: Moments };
  readonly words: Readonly<Partial<Record<WordField, Words>>>;
  readonly flags: Readonly<Partial<Record<FlagField, Uint8Array>>>;
  /** In hundredths, or `noDay` for blank. */
  readonly surveys: Readonly<Partial<Record<SurveyField, Int32Array>>>;
  /** Per case a number that stands for its key, or -1 for blank. */
  readonly keys: Readonly<Partial<Record<KeyField, Int32Array>>>;
  /** Only where keys of cases were asked for. */
  readonly ids?: PackedTexts;
  /** Which term gave a case its due date; absent until published terms are laid on the register. */
  readonly terms?: CaseTerms;
};

/** Per case: the place of its published term, `fileTerm` for a due date of the file, `noTerm` for none. */
type CaseTerms = { readonly ids: Int32Array; readonly published: readonly PublishedTerm[] };
export const noTerm = -1;
export const fileTerm = -2;

export type Register = Cases & {
  /** read = used + rejected.length */
  readonly read: number;
  readonly used: number;
  readonly rejected: readonly RejectedRow[];
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly dates: readonly DatesRead[];
  readonly notices: readonly Problem[];
};

/** Received, due or closed from one day to another, both included. */
export type Period = { readonly from?: Day; readonly to?: Day };

/** The first and the last day of a period; a blank lies before it. Comparing with these is what asking a million cases one by one should cost. */
export function boundsOf({ from = noDay + 1, to = 2_000_000_000 }: Period): { readonly from: Day; readonly to: Day } {
  return { from, to };
}

export function isWithin(period: Period, day: Day): boolean {
  return day !== noDay && day >= (period.from ?? day) && day <= (period.to ?? day);
}
