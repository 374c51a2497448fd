import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import { coverage, roleCoverage } from "../core/evidence/coverage.ts";
import { allSufficiency } from "../core/evidence/sufficiency.ts";
import { suggestNext } from "../core/evidence/suggestNext.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { mostInGroupTalk, type RoleGroup } from "../core/sampling/interviewPlan.ts";
import type { DossierFile } from "../engine/readDossierFile.ts";
import type { Command } from "./command.ts";
import { readDossierInput } from "./readDossierInput.ts";
import { readInput } from "./readInput.ts";
import { readOptions } from "./readOptions.ts";

const usage = "evidence FILE [--groups ROLE=SIZE,ROLE=SIZE]";

/** `evidence FILE`: what the judgements of an exported dossier rest on, and what is still missing. */
export const evidence: Command = async (args, folder) => {
  const read = readOptions(args, { "--groups": "text" });
  const [file, ...rest] = read.files;
  const named = file !== undefined && rest.length === 0;
  const problems = [...read.problems, ...(named ? [] : [{ code: "commandUsage", path: "", params: { usage } }])];
  if (!named || problems.length > 0) return { kind: "unusable", problems };
  const input = await readInput(file, folder);
  if (input.kind === "unusable") return input;
  const dossier = await readDossierInput(input.bytes);
  if (dossier.kind === "unusable") return dossier;
  const groups = readGroups(read.options.get("--groups"), dossier.file.norm);
  if (groups.problems.length > 0) return { kind: "unusable", problems: groups.problems };
  return { kind: "done", output: evidenceOutput(dossier.file, groups.groups) };
};

function evidenceOutput({ dossier, norm }: DossierFile, groups: readonly RoleGroup[]): object {
  const weighed = allSufficiency(dossier, norm);
  const next = suggestNext(dossier, norm);
  const cells = new Map(coverage(dossier, norm).map((row) => [row.id, row.cells]));
  const whose = whoseCounts(dossier.kind);
  const row = (one: (typeof weighed)[number]): object => {
    const { id, ...rest } = one;
    const record = dossier.answers[id];
    const given = cells.has(id) ? { answer: record?.[whose]?.answer ?? "open" } : { state: dossier.signals[id]?.state ?? "open" };
    return {
      id,
      ...given,
      ...rest,
      ...(record?.override && { override: record.override.reason }),
      ...(cells.has(id) && { coverage: cells.get(id) }),
    };
  };
  return {
    norm: `${norm.id}@${norm.version}`,
    auditKind: dossier.kind,
    gate: dossier.kind === "selfAssessment" ? "advises" : "blocks",
    criteria: weighed.filter(({ id }) => cells.has(id)).map(row),
    signals: weighed.filter(({ id }) => !cells.has(id)).map(row),
    interviews: { ...roleCoverage(dossier, norm, groups), mostInGroupTalk },
    ...(next && { next }),
  };
}

type ReadGroups = { readonly groups: readonly RoleGroup[]; readonly problems: readonly Problem[] };

/** `KB=14,KCM=62` */
function readGroups(text: string | undefined, norm: Norm): ReadGroups {
  const groups: RoleGroup[] = [];
  const problems: Problem[] = [];
  for (const part of text === undefined ? [] : text.split(",")) {
    const [, role = "", size = ""] = /^\s*([A-Za-z]+)=(\d{1,6})\s*$/.exec(part) ?? [];
    if (size === "") problems.push({ code: "commandGroupUnknown", path: "", params: { found: part } });
    else if (!Object.hasOwn(norm.roles, role)) problems.push({ code: "unknownRole", path: "", params: { id: role } });
    else if (groups.some((group) => group.role === role)) problems.push({ code: "commandGroupTwice", path: "", params: { role } });
    else groups.push({ role, size: Number(size) });
  }
  return { groups, problems };
}
