import { criterionById } from "../core/norm/findCriterion.ts";
import type { CriterionId, Norm } from "../core/norm/normSchema.ts";
import { isObject, ownKeys, type Report, shown } from "./readValues.ts";

/** Criteria of the points that have both an owner and a term: only those count as planned. */
export function readPlanned(value: unknown, norm: Norm | undefined, report: Report): ReadonlySet<CriterionId> {
  const planned = new Set<CriterionId>();
  if (value === undefined) return planned;
  if (!Array.isArray(value)) {
    report("points", "caseListExpected", { found: shown(value) });
    return planned;
  }
  value.forEach((point: unknown, index) => {
    const at = `points[${index}]`;
    if (!isObject(point)) {
      report(at, "caseObjectExpected", { found: shown(point) });
      return;
    }
    ownKeys(point, { required: ["criteria"], optional: ["owner", "term"] }, at, report);
    const criteria = readCriteria(point.criteria, `${at}.criteria`, norm, report);
    const hasOwner = readText(point.owner, `${at}.owner`, report);
    const hasTerm = readText(point.term, `${at}.term`, report) && readDate(point.term, `${at}.term`, report);
    if (hasOwner && hasTerm) for (const id of criteria) planned.add(id);
  });
  return planned;
}

function readCriteria(value: unknown, at: string, norm: Norm | undefined, report: Report): readonly CriterionId[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(at, "caseListExpected", { found: shown(value) });
    return [];
  }
  return value.flatMap((id: unknown, index): CriterionId[] => {
    if (typeof id === "string" && (norm === undefined || criterionById(norm).has(id))) return [id];
    report(`${at}[${index}]`, "caseCriterionUnknown", { id: typeof id === "string" ? id : shown(id) });
    return [];
  });
}

function readText(value: unknown, at: string, report: Report): boolean {
  if (value === undefined) return false;
  const isText = typeof value === "string" && value.trim() !== "";
  if (!isText) report(at, "caseTextExpected", { found: shown(value) });
  return isText;
}

function readDate(value: unknown, at: string, report: Report): boolean {
  const [text, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  const isDate = text !== undefined && isDay(Number(year), Number(month), Number(day));
  if (!isDate) report(at, "caseDateUnknown", { found: shown(value) });
  return isDate;
}

/** A day of the Gregorian calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
