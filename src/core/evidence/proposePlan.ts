/** What a plan could hold, from what the norm says of evidence, documents and roles, and from the size of the groups. */
import type { Dossier } from "../dossier/dossierSchema.ts";
import { isInForce, presentEvidence } from "../dossier/evidenceFor.ts";
import { presentPlan } from "../dossier/planFor.ts";
import type { PlanItem } from "../dossier/planSchema.ts";
import type { Criterion, EvidenceType, LocalText, Norm, Signal } from "../norm/normSchema.ts";
import { applicableIn, sectionsFor } from "../scoring/applicable.ts";
import { rolePlan } from "./rolePlan.ts";

export type ProposedItem = {
  /** What proposed it, `document/policy-plan`: the same thing is not proposed twice. */
  readonly from: string;
  readonly kind: EvidenceType;
  /** Of an interview. */
  readonly role: string;
  /** What it is about, from the norm; without one the kind says it all. */
  readonly about?: LocalText;
  readonly criteria: readonly string[];
};

type Judged = Criterion | Signal;

/**
 * What is neither in the plan nor collected. Put in the plan, nothing of it is proposed again; what was taken out of the
 * plan is, since asking again asks for all of it. Interviews are proposed only for groups whose size is known.
 */
export function proposePlan(dossier: Dossier, norm: Norm): readonly ProposedItem[] {
  const bySection = sectionsFor(norm, dossier.kind).map((section) => {
    const { counted } = applicableIn(section, dossier.kind);
    return { section, judged: [...(section.signals ?? []), ...section.criteria.filter(({ id }) => counted.includes(id))] };
  });
  const all = bySection.flatMap(({ judged }) => judged);
  const observations = bySection.flatMap(({ section, judged }) =>
    proposed({ from: `observation/${section.id}`, kind: "observation", about: section.name }, naming(judged, "observation")),
  );
  const documents = documentsOf(norm, all, bySection);
  const counted = (["register", "fileSample", "customerVoice"] as const).flatMap((kind) =>
    proposed({ from: kind, kind }, naming(all, kind)),
  );
  const items = presentPlan(dossier);
  const wanted = [...documents, ...observations, ...counted].filter((one) => isNew(dossier, items, one));
  return [...wanted, ...interviews(dossier, norm, all)];
}

function documentsOf(
  norm: Norm,
  all: readonly Judged[],
  bySection: readonly { readonly section: Norm["sections"][number]; readonly judged: readonly Judged[] }[],
): readonly ProposedItem[] {
  const ids = new Set(all.map(({ id }) => id));
  if (norm.documents !== undefined)
    return norm.documents.flatMap(({ id, name, criteria }) =>
      proposed(
        { from: `document/${id}`, kind: "document", about: name },
        criteria.filter((one) => ids.has(one)),
      ),
    );
  return bySection.flatMap(({ section, judged }) =>
    proposed({ from: `document/section/${section.id}`, kind: "document", about: section.name }, naming(judged, "document")),
  );
}

function interviews(dossier: Dossier, norm: Norm, all: readonly Judged[]): readonly ProposedItem[] {
  return rolePlan(dossier, norm).roles.flatMap(({ role, toPlan }) => {
    const criteria = naming(
      all.filter(({ roles }) => roles.includes(role)),
      "interview",
    );
    const about = norm.roles[role]?.name;
    return Array.from({ length: toPlan }, () => ({
      from: `interview/${role}`,
      kind: "interview" as const,
      role,
      ...(about === undefined ? {} : { about }),
      criteria,
    }));
  });
}

function naming(judged: readonly Judged[], type: EvidenceType): readonly string[] {
  return judged.filter(({ evidence }) => evidence.includes(type)).map(({ id }) => id);
}

function proposed(item: Omit<ProposedItem, "role" | "criteria">, criteria: readonly string[]): readonly ProposedItem[] {
  return criteria.length === 0 ? [] : [{ ...item, role: "", criteria }];
}

/** Not in the plan under the same head, and not all of it asked for or collected by other means of its kind. */
function isNew(dossier: Dossier, items: readonly PlanItem[], { from, kind, criteria }: ProposedItem): boolean {
  if (items.some((item) => item.from === from)) return false;
  const covered = new Set([
    ...items.filter((item) => item.kind === kind).flatMap((item) => Object.keys(item.criteria)),
    ...presentEvidence(dossier)
      .filter((evidence) => evidence.type === kind && isInForce(evidence))
      .flatMap(({ links }) => Object.keys(links)),
  ]);
  return criteria.some((id) => !covered.has(id));
}
