/** Dates, numbers and sizes as people read them. Nothing else in the product rounds for the eye or knows the decimal comma. */
import type { Language } from "../core/norm/normSchema.ts";

const tags: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** The BCP 47 tag of a language of the product. */
export function localeTag(language: Language): string {
  return tags[language];
}

/** `2026-03-01` as `1 maart 2026` or `1 March 2026`; short as `1 mrt 2026`. Empty stays empty. */
export function formatDate(date: string, language: Language, style: "long" | "short" = "long"): string {
  if (date === "") return "";
  const [year, month, day] = date.slice(0, 10).split("-").map(Number) as [number, number, number];
  return plainSpaces(dateFormat(language, style).format(Date.UTC(year, month - 1, day)));
}

/** Making a format costs far more than using it, and a report holds hundreds of dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, month: "long" | "short"): Intl.DateTimeFormat {
  const key = `${language} ${month}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tags[language], { day: "numeric", month, year: "numeric", timeZone: "UTC" });
  dateFormats.set(key, made);
  return made;
}

/** The day and the minute of an instant, in the time zone of the device unless one is given. */
export function formatInstant(instant: string, language: Language, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short", ...(timeZone === undefined ? {} : { timeZone }) };
  return plainSpaces(new Intl.DateTimeFormat(tags[language], options).format(Date.parse(instant)));
}

/** The day of an instant with its weekday, in the time zone of the device: `zaterdag 21 november 2026`. */
export function formatDay(instant: string, language: Language): string {
  return plainSpaces(new Intl.DateTimeFormat(tags[language], { dateStyle: "full" }).format(Date.parse(instant)));
}

/** The minute of an instant, in the time zone of the device. */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { timeStyle: "short" }).format(Date.parse(instant));
}

/** A decimal that is already rounded and written with a point, `2.8`, as people read it: `2,8` in Dutch. */
export function formatScore(decimal: string, language: Language): string {
  return language === "nl" ? decimal.replace(".", ",") : decimal;
}

/** Whole hundredths with one or two decimals, half up: 7438 as `74,4` or `74,38`. */
export function formatHundredths(hundredths: number, language: Language, decimals: 1 | 2): string {
  const steps = decimals === 2 ? hundredths : Math.floor((hundredths + 5) / 10);
  const unit = 10 ** decimals;
  return formatScore(`${Math.floor(steps / unit)}.${String(steps % unit).padStart(decimals, "0")}`, language);
}

export function formatNumber(value: number, language: Language): string {
  return plainSpaces(new Intl.NumberFormat(tags[language]).format(value));
}

/** A share in hundredths of a percent with one decimal at most, half up, without the sign: `74,4`. */
export function formatShare(basisPoints: number, language: Language): string {
  const tenths = Math.floor((basisPoints + 5) / 10);
  const whole = Math.floor(tenths / 10);
  return formatScore(tenths % 10 === 0 ? String(whole) : `${whole}.${tenths % 10}`, language);
}

const sizes = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size in the largest unit that leaves at least 1, with at most one decimal: `1,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(sizes.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = sizes[step] ?? "byte";
  const format = new Intl.NumberFormat(tags[language], { style: "unit", unit, maximumFractionDigits: step < 2 ? 0 : 1 });
  return plainSpaces(format.format(bytes / 1000 ** step));
}

/** Intl writes narrow and fixed spaces that search and some fonts do not know. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ");
}
