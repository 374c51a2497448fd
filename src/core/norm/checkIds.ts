import type { Problem } from "../problem.ts";
import type { Norm } from "./normSchema.ts";

type Named = { readonly id: string; readonly path: string };

/** Sections, criteria, signals and parts share one space of ids; so do, each apart, sources, passages, interpretations, benchmarks and documents. */
export function checkIds(norm: Norm): Problem[] {
  return [
    ...repeated(addresses(norm)),
    ...repeated(listed("sources", norm.sources)),
    ...norm.sources.flatMap((source, s) => repeated(listed(`sources[${s}].passages`, source.passages))),
    ...repeated(listed("interpretations", norm.interpretations)),
    ...repeated(listed("benchmarks", norm.benchmarks ?? [])),
    ...repeated(listed("documents", norm.documents ?? [])),
  ];
}

/** Every id inside the sections, with its place. */
export function addresses(norm: Norm): Named[] {
  return norm.sections.flatMap((section, s) => [
    { id: section.id, path: `sections[${s}].id` },
    ...listed(`sections[${s}].criteria`, section.criteria),
    ...listed(`sections[${s}].signals`, section.signals ?? []),
    ...(section.scoring.kind === "additive" ? listed(`sections[${s}].scoring.parts`, section.scoring.parts) : []),
  ]);
}

function listed(path: string, items: readonly { readonly id: string }[]): Named[] {
  return items.map((item, i) => ({ id: item.id, path: `${path}[${i}].id` }));
}

function repeated(items: readonly Named[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, path } of items) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else problems.push({ code: "normDuplicateId", path, params: { id, first: earlier } });
  }
  return problems;
}
