/** How the example is written down: every text in both languages, evidence named by the code that the rationales use. */
import type { Answer, Assignment, Evidence, PointStatus } from "../core/dossier/dossierSchema.ts";
import type { AuditKind, CriterionId, EvidenceType, Language, Layer, LocalText } from "../core/norm/normSchema.ts";
import type { ExampleDraws } from "./exampleDraw.ts";
import type { ExamplePlan } from "./examplePlan.ts";
import type { ExampleTalks } from "./exampleTalk.ts";

type ExampleJudgement = { readonly answer: Answer; readonly rationale?: LocalText };

type ExampleAnswer =
  | {
      readonly answer: Answer;
      readonly rationale: LocalText;
      /** Why an item does not apply, or why the auditor sees it differently from the organisation itself. */
      readonly reason?: LocalText;
      /** Why the judgement stands although its evidence falls short. */
      readonly override?: LocalText;
      /** Absent: the organisation left the criterion open in its own assessment. */
      readonly self?: ExampleJudgement;
    }
  | { readonly limitation: LocalText; readonly self?: ExampleJudgement };

export type ExampleAnswers = Readonly<Record<CriterionId, ExampleAnswer>>;

type ExampleSignal = {
  /** Absent: examined and not found. */
  readonly found?: true;
  readonly rationale: LocalText;
  readonly rightOfReply: LocalText;
  readonly leadReason: LocalText;
};
export type ExampleSignals = Readonly<Record<string, ExampleSignal>>;

export type ExampleEvidence = {
  readonly type: EvidenceType;
  readonly title: LocalText;
  readonly source: LocalText;
  readonly date: string;
  readonly collectedBy: string;
  readonly place: LocalText;
  readonly note: LocalText;
  readonly supports: readonly string[];
  readonly contradicts?: readonly string[];
  readonly neutral?: readonly string[];
  readonly attachments?: readonly ExampleAttachment[];
};
/** By code: `DOC-07`, `INT-12`, `OBS-3`. The code leads the title in the dossier. */
export type ExampleEvidences = Readonly<Record<string, ExampleEvidence>>;

/** By code and then by criterion: where in it a criterion stands, or what was seen. */
export type ExampleCited = Readonly<Record<string, Readonly<Record<string, LocalText>>>>;

/** By code: which version was read, and where in it a criterion stands. Its owner is the source. */
export type ExampleDocuments = Readonly<
  Record<
    string,
    {
      readonly version: string;
      readonly received: string;
      readonly location: LocalText;
      /** By criterion. */
      readonly cited: Readonly<Record<string, LocalText>>;
    }
  >
>;

type ExampleVoice = Omit<NonNullable<Evidence["voice"]>, "question"> & { readonly question: LocalText };

type ExampleCount = {
  /** Without a layer: that of the role. */
  readonly interview?: { readonly role: string; readonly layer?: Layer; readonly people: number };
  readonly sample?: NonNullable<Evidence["sample"]>;
  /** `definition` is the code of the document that defines it. */
  readonly observation?: NonNullable<Evidence["observation"]>;
  readonly voice?: ExampleVoice;
  readonly register?: { readonly population: number; readonly from: string; readonly to: string; readonly definition?: string };
};
/** By code of the evidence. */
export type ExampleCounts = Readonly<Record<string, ExampleCount>>;

export type ExampleStep = {
  readonly to: PointStatus;
  readonly on: string;
  readonly by: LocalText;
  readonly note: LocalText;
  /** Codes of evidence. */
  readonly evidence?: readonly string[];
};

export type ExamplePoint = {
  readonly criteria: readonly CriterionId[];
  readonly title: LocalText;
  readonly condition: LocalText;
  readonly cause: LocalText;
  readonly effect: LocalText;
  readonly recommendation: LocalText;
  readonly owner: LocalText;
  readonly term: string;
  readonly impact: number;
  readonly effort: number;
  readonly grade: "major" | "minor" | "observation";
  readonly addedOn: string;
  readonly steps: readonly ExampleStep[];
};

export type ExampleMember = {
  readonly name: string;
  readonly role: "leadAuditor" | "auditor" | "reviewer" | "observer";
  readonly declaredOn: string;
  readonly note: LocalText;
};

/** A piece of the assignment is either a text in two languages or the same in both: a date. */
export type ExampleAssignment = { readonly [Field in keyof Assignment]: LocalText | string };

type AttachmentContent = { readonly sha256: string } & ({ readonly text: string } | { readonly base64: string });
export type ExampleAttachment = {
  readonly name: LocalText;
  readonly mime: string;
  readonly content: Readonly<Record<Language, AttachmentContent>>;
};

export type ExampleContent = {
  readonly normVersion: string;
  readonly kind: AuditKind;
  readonly createdOn: string;
  readonly selfBy: LocalText;
  readonly selfOn: string;
  /** Which auditor judged a section, and on which day; the section is the first part of the criterion id. */
  readonly judgedBy: (criterion: CriterionId) => { readonly by: string; readonly on: string };
  readonly assignment: ExampleAssignment;
  readonly members: readonly ExampleMember[];
  readonly answers: ExampleAnswers;
  readonly signals: ExampleSignals;
  readonly evidence: ExampleEvidences;
  readonly counted: ExampleCounts;
  readonly points: readonly ExamplePoint[];
  /** Absent: the fieldwork was kept elsewhere, and only its outcome is in the dossier. */
  readonly talks?: ExampleTalks;
  readonly plan?: ExamplePlan;
  /** Samples that are drawn here; of others only the counts are known. */
  readonly draws?: ExampleDraws;
  readonly documents?: ExampleDocuments;
  /** Of observations. */
  readonly seen?: ExampleCited;
};
