import type { NewAudit } from "../../state/newAudit.ts";
import type { NewAuditForm } from "./newAuditForm.ts";

/** The form filled in from an earlier audit: the same subject and people, the period that follows. */
export function formFrom(earlier: Omit<NewAudit, "from">, from: string, now: NewAuditForm): NewAuditForm {
  const { organisation = "", unit = "", periodFrom = "", periodTo = "" } = earlier.assignment;
  const you = earlier.team.find(({ name }) => name.trim() === now.you.name.trim() && name.trim() !== "");
  return {
    norm: earlier.norm,
    kind: earlier.kind,
    language: earlier.language,
    organisation,
    unit,
    ...(periodFrom === "" || periodTo === ""
      ? { periodFrom: now.periodFrom, periodTo: now.periodTo }
      : followingPeriod(periodFrom, periodTo)),
    you: { ...now.you, ...(you === undefined ? {} : { role: you.role }) },
    others: earlier.team.filter((member) => member !== you).map(({ name, role }) => ({ name, role, independent: false })),
    from,
  };
}

/** What was filled in, but for what somebody changed from `before` to `now` while it was being read. */
export function keepTyped(filled: NewAuditForm, before: NewAuditForm, now: NewAuditForm): NewAuditForm {
  const changed = <Key extends keyof NewAuditForm>(key: Key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  const pick = <Key extends keyof NewAuditForm>(key: Key) => (changed(key) ? now[key] : filled[key]);
  return {
    norm: pick("norm"),
    kind: pick("kind"),
    language: pick("language"),
    organisation: pick("organisation"),
    unit: pick("unit"),
    periodFrom: pick("periodFrom"),
    periodTo: pick("periodTo"),
    you: now.you.role === before.you.role ? filled.you : now.you,
    others: pick("others"),
    from: filled.from,
  };
}

/** The whole year after a whole year; else as many days, from the day after. */
export function followingPeriod(periodFrom: string, periodTo: string): { readonly periodFrom: string; readonly periodTo: string } {
  const year = Number(periodFrom.slice(0, 4));
  if (periodFrom === `${year}-01-01` && periodTo === `${year}-12-31`)
    return { periodFrom: `${year + 1}-01-01`, periodTo: `${year + 1}-12-31` };
  const day = 86_400_000;
  const length = Date.parse(periodTo) - Date.parse(periodFrom);
  const start = Date.parse(periodTo) + day;
  return { periodFrom: dayOf(start), periodTo: dayOf(start + length) };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
