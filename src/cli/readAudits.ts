import type { Audit } from "../core/comparison/audit.ts";
import { type ComparedAudit, comparedDossier } from "../core/comparison/comparedAudit.ts";
import type { Dossier } from "../core/dossier/dossierSchema.ts";
import { type Result, resultSchema } from "../core/dossier/result.ts";
import { whoseCounts } from "../core/dossier/whoseCounts.ts";
import type { Norm } from "../core/norm/normSchema.ts";
import type { Problem } from "../core/problem.ts";
import { scoreNorm } from "../core/scoring/scoreNorm.ts";
import { readResult } from "../report/pdf/readResult.ts";
import { bundledNorm } from "./norms.ts";
import { readCase } from "./readCase.ts";
import { isDossierFile, readDossierInput } from "./readDossierInput.ts";
import { readInput } from "./readInput.ts";
import { readJson } from "./readJson.ts";

/** Who and when, as far as the source tells. */
export type About = {
  readonly file: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly periodFrom?: string;
  readonly periodTo?: string;
};

export type NamedAudit = {
  readonly about: About;
  readonly audit: Audit;
  /** The audit with what it is of; a case is of nobody in particular. */
  readonly whole?: ComparedAudit;
};

export type ReadAudits = {
  /** A report needs a norm, which only another file may bring. */
  readonly audits: readonly (NamedAudit | { readonly about: About; readonly result: Result })[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/** The audits in one file: a dossier or a report holds one, a file of cases any number. */
export async function readAudits(file: string, folder: string): Promise<ReadAudits> {
  const input = await readInput(file, folder);
  if (input.kind === "unusable") return refused("", input.problems);
  if (isDossierFile(input.bytes)) {
    const read = await readDossierInput(input.bytes);
    return read.kind === "unusable" ? refused(file, read.problems) : found([dossierAudit(file, read.file.dossier, read.file.norm)]);
  }
  if (new TextDecoder("latin1").decode(input.bytes.subarray(0, 1024)).includes("%PDF-")) return readReport(file, input.bytes);
  const json = readJson(input.bytes);
  return json.kind === "unusable" ? refused(file, json.problems) : caseAudits(file, json.value);
}

function dossierAudit(file: string, dossier: Dossier, norm: Norm): NamedAudit {
  const whole = comparedDossier(dossier, norm);
  const { organisation, unit, periodFrom, periodTo, audit } = whole;
  return { about: { file, organisation, unit, periodFrom, periodTo }, audit, whole };
}

async function readReport(file: string, bytes: Uint8Array): Promise<ReadAudits> {
  const read = await readResult(bytes);
  const no = (code: string) => refused(file, [{ code, path: "" }]);
  switch (read.kind) {
    case "found": {
      const json = readJson(new TextEncoder().encode(read.json));
      const result = json.kind === "json" ? resultSchema.safeParse(json.value) : undefined;
      if (result?.success !== true) return no("compareResultInvalid");
      const { organisation, unit, periodFrom, periodTo } = result.data;
      return found([{ about: { file, organisation, unit, periodFrom, periodTo }, result: result.data }]);
    }
    case "none":
      return no("comparePdfWithoutData");
    case "resaved":
      return no("comparePdfResaved");
    case "tooLarge":
      return no("comparePdfTooLarge");
    case "notPdf":
      return no("comparePdfUnreadable");
    case "damaged":
      return no("comparePdfDamaged");
  }
}

/** Cases as `score` takes them: one, or a list. */
function caseAudits(file: string, value: unknown): ReadAudits {
  const isList = Array.isArray(value);
  const cases: readonly unknown[] = isList ? value : [value];
  if (cases.length === 0) return refused(file, [{ code: "compareNothingInside", path: "" }]);
  const read = cases.map((one, index) => ({
    at: isList ? `${file}[${index}]` : file,
    read: readCase(one, isList ? `[${index}]` : "", bundledNorm),
  }));
  return {
    audits: read.flatMap(({ at, read: { kind, ...rest } }) => {
      if (kind === "problems" || !("given" in rest)) return [];
      const { norm, given } = rest;
      const whose = whoseCounts(given.auditKind);
      const answers = { auditor: {}, self: {}, [whose]: given.answers };
      const rationales = { auditor: {}, self: {} };
      return [
        {
          about: { file: at },
          audit: { norm, auditKind: given.auditKind, answers, rationales, signals: given.signals, score: scoreNorm(norm, given) },
        },
      ];
    }),
    problems: read.flatMap(({ read: one }) => (one.kind === "problems" ? inFile(file, one.problems) : [])),
    warnings: read.flatMap(({ read: one }) => (one.kind === "case" ? inFile(file, one.warnings) : [])),
  };
}

function found(audits: ReadAudits["audits"]): ReadAudits {
  return { audits, problems: [], warnings: [] };
}

function refused(file: string, problems: readonly Problem[]): ReadAudits {
  return { audits: [], problems: inFile(file, problems), warnings: [] };
}

/** With several files a place needs the name of its file. */
function inFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [file, problem.path].filter((part) => part !== "").join(" ") }));
}
