import type { ComparedAudit } from "./comparedAudit.ts";
import type { Years } from "./compareYears.ts";

/** A short name for every audit, in their order, no two alike: its year, and its unit where there are several. */
export function auditLabels({ audits, tracks }: Pick<Years, "audits" | "tracks">): readonly string[] {
  const organisations = new Set(tracks.map(({ organisation }) => organisation));
  const named = audits.map((audit) => {
    const owner = organisations.size > 1 ? [audit.organisation, audit.unit] : [audit.unit];
    const parts = [...(tracks.length > 1 ? owner : []), yearOf(audit) ?? "?"];
    return parts.filter((part) => part !== "").join(" ");
  });
  return named.map((name, index) => {
    const twins = named.filter((other) => other === name).length;
    const place = named.slice(0, index + 1).filter((other) => other === name).length;
    return twins === 1 ? name : `${name} (${place})`;
  });
}

/** The year in which its period ends. */
export function yearOf({ periodTo }: Pick<ComparedAudit, "periodTo">): string | undefined {
  return periodTo === "" ? undefined : periodTo.slice(0, 4);
}
