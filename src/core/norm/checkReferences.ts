import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { addresses } from "./checkIds.ts";
import type { Norm } from "./normSchema.ts";

type Path = readonly PropertyKey[];

/** Whether everything a norm points at exists, and every passage of its sources is accounted for. */
export function checkReferences(norm: Norm): Problem[] {
  return [
    ...checkCitations(norm),
    ...checkNames(norm),
    ...checkExtensions(norm),
    ...checkSubjects(norm),
    ...checkGroups(norm),
    ...checkScaleNames(norm),
    ...checkDocuments(norm),
  ];
}

/** Criteria and signals with their places. */
function judgedItems(norm: Norm) {
  return norm.sections.flatMap((section, s) => [
    ...section.criteria.map((item, i) => ({ item, path: ["sections", s, "criteria", i] as Path })),
    ...(section.signals ?? []).map((item, i) => ({ item, path: ["sections", s, "signals", i] as Path })),
  ]);
}

function checkCitations(norm: Norm): Problem[] {
  const passages = new Map(norm.sources.map((source) => [source.id, new Set(source.passages.map((passage) => passage.id))]));
  const cited = new Set<string>();
  const problems: Problem[] = [];
  for (const { item, path } of judgedItems(norm)) {
    for (const [c, { source, place }] of item.cite.entries()) {
      const known = passages.get(source);
      if (known === undefined) problems.push(problem("normUnknownSource", [...path, "cite", c, "source"], { source }));
      else if (!known.has(place)) problems.push(problem("normUnknownPassage", [...path, "cite", c, "place"], { source, place }));
      cited.add(JSON.stringify([source, place]));
    }
  }
  for (const [s, source] of norm.sources.entries()) {
    for (const [p, { id }] of source.passages.entries()) {
      if (!cited.has(JSON.stringify([source.id, id]))) {
        problems.push(problem("normUncitedPassage", ["sources", s, "passages", p], { source: source.id, place: id }));
      }
    }
  }
  return problems;
}

function checkNames(norm: Norm): Problem[] {
  const problems: Problem[] = [];
  const demand = (known: object, id: string, code: string, path: Path): void => {
    if (!Object.hasOwn(known, id)) problems.push(problem(code, path, { id }));
  };
  for (const { item, path } of judgedItems(norm)) {
    demand(norm.evidenceProfiles, item.profile, "normUnknownProfile", [...path, "profile"]);
    for (const [i, role] of item.roles.entries()) demand(norm.roles, role, "normUnknownRole", [...path, "roles", i]);
    for (const [i, domain] of item.domains.entries()) demand(norm.domains, domain, "normUnknownDomain", [...path, "domains", i]);
    if (item.step !== undefined) demand(norm.processSteps, item.step, "normUnknownStep", [...path, "step"]);
    if (item.threshold !== undefined) demand(norm.thresholds ?? {}, item.threshold, "normUnknownThreshold", [...path, "threshold"]);
    for (const [i, { role }] of item.ask.entries()) {
      if (!item.roles.includes(role)) problems.push(problem("normAskedRoleMissing", [...path, "ask", i, "role"], { role }));
    }
  }
  for (const [i, { role }] of (norm.questionBank ?? []).entries()) demand(norm.roles, role, "normUnknownRole", ["questionBank", i, "role"]);
  return problems;
}

function checkExtensions(norm: Norm): Problem[] {
  const order = new Map(norm.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id)).map((id, i) => [id, i]));
  return norm.sections.flatMap((section, s) =>
    section.criteria.flatMap((criterion, c) =>
      (criterion.extends ?? []).flatMap((id, e) => {
        const path = ["sections", s, "criteria", c, "extends", e];
        const extended = order.get(id);
        if (extended === undefined) return [problem("normExtendsUnknown", path, { id })];
        // Only an earlier criterion can be extended, so chains always end.
        return extended < (order.get(criterion.id) ?? 0) ? [] : [problem("normExtendsLater", path, { id, by: criterion.id })];
      }),
    ),
  );
}

/** An interpretation is about an id of the norm, an evidence profile, or the overall outcome. */
function checkSubjects(norm: Norm): Problem[] {
  const known = new Set([...addresses(norm).map((address) => address.id), ...Object.keys(norm.evidenceProfiles), "overall"]);
  return norm.interpretations.flatMap((interpretation, i) =>
    interpretation.about.flatMap((id, a) =>
      known.has(id) ? [] : [problem("normUnknownSubject", ["interpretations", i, "about", a], { id })],
    ),
  );
}

function checkGroups(norm: Norm): Problem[] {
  const groups = norm.groups ?? {};
  const used = new Set(norm.sections.map((section) => section.group));
  return [
    ...norm.sections.flatMap(({ group }, s) =>
      group === undefined || Object.hasOwn(groups, group) ? [] : [problem("normUnknownGroup", ["sections", s, "group"], { id: group })],
    ),
    ...Object.keys(groups).flatMap((id) => (used.has(id) ? [] : [problem("normUnusedGroup", ["groups", id], { id })])),
  ];
}

function checkScaleNames(norm: Norm): Problem[] {
  return Object.keys(norm.scale ?? {}).flatMap((key) => (Number(key) <= 10 ? [] : [problem("normTooBig", ["scale", key], { limit: 10 })]));
}

/** A document is asked for because a criterion or signal can rest on a document. */
function checkDocuments(norm: Norm): Problem[] {
  const known = new Set(judgedItems(norm).flatMap(({ item }) => (item.evidence.includes("document") ? [item.id] : [])));
  return (norm.documents ?? []).flatMap(({ criteria }, d) =>
    criteria.flatMap((id, c) => (known.has(id) ? [] : [problem("normUnknownItem", ["documents", d, "criteria", c], { id })])),
  );
}

function problem(code: string, path: Path, params: NonNullable<Problem["params"]>): Problem {
  return { code, path: pathText(path), params };
}
