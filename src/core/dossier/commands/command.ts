/**
 * Everything a person can do to a dossier, as data. The engine runs one command as one change and keeps its kind and
 * path (never its text) as the message of that change, so the audit trail is the list of commands.
 */
import type { CriterionId } from "../../norm/normSchema.ts";
import type {
  Answer,
  Assignment,
  Attachment,
  Category,
  DateOnly,
  DayOff,
  Evidence,
  EvidencePart,
  Instant,
  Member,
  Point,
  PointStatus,
  RegisterRecord,
  ReportSettings,
  SignalState,
  Stance,
  SurveyRecord,
  Term,
  Whose,
} from "../dossierSchema.ts";
import type { FileResult, InterviewPart, InterviewQuestion, SampleFile, SamplePart, Statement } from "../evidenceSchema.ts";
import type { PlanItem, PlannedRoleGroup, PlanStatus } from "../planSchema.ts";

type Stamped = { readonly at: Instant; readonly by: string };

type EvidenceFields = Pick<Evidence, "type" | "title" | "source" | "date" | "collectedBy" | "place" | "note"> &
  Partial<Pick<Evidence, EvidencePart>>;
type StatementFields = Pick<Statement, "words" | "quote" | "question">;
/** What was drawn from and how, so that it can be drawn again. */
type DrawnFrom = Pick<SamplePart, "population" | "seed" | "method" | "strata" | "populationSha256" | "populationName">;
export type DrawnFile = Pick<SampleFile, "name" | "stratum"> & { readonly id: string; readonly origin: "drawn" | "reserve" };
type PointFields = Pick<
  Point,
  "title" | "condition" | "cause" | "effect" | "recommendation" | "owner" | "term" | "impact" | "effort" | "grade"
>;
export type PlanFields = Pick<PlanItem, "kind" | "title" | "role" | "department" | "date" | "time" | "place" | "who" | "due" | "note"> &
  Partial<Pick<PlanItem, "people" | "from">>;
/** What is kept of a register that was read. */
type RegisterFields = Pick<RegisterRecord, "name" | "sha256" | "sizeBytes" | "rows" | "from" | "to" | "map" | "figures" | "note">;
/** What is kept of a survey that was read. */
type SurveyFields = Pick<SurveyRecord, "name" | "sha256" | "sizeBytes" | "from" | "to" | "figures">;
type TermFields = Pick<Term, "field" | "name" | "days" | "unit" | "validFrom" | "source">;
type MemberFields = Pick<Member, "name" | "role" | "independence">;

export type CommandBody =
  | { readonly kind: "editAssignment"; readonly changes: Partial<Assignment> }
  | { readonly kind: "editReportSettings"; readonly changes: Partial<ReportSettings>; readonly clear?: readonly "logo"[] }
  | { readonly kind: "addMember"; readonly id: string; readonly fields: MemberFields }
  | { readonly kind: "editMember"; readonly id: string; readonly changes: Partial<MemberFields> }
  | { readonly kind: "removeMember" | "restoreMember"; readonly id: string }
  | { readonly kind: "setAnswer"; readonly criterion: CriterionId; readonly whose: Whose; readonly answer: Answer | undefined }
  | { readonly kind: "writeRationale"; readonly criterion: CriterionId; readonly whose: Whose; readonly text: string }
  | { readonly kind: "writeReason"; readonly criterion: CriterionId; readonly whose: Whose; readonly text: string }
  | { readonly kind: "limitScope"; readonly criterion: CriterionId; readonly reason: string }
  | { readonly kind: "liftLimitation"; readonly criterion: CriterionId }
  /** Lets a judgement stand although its evidence falls short, with a reason that is printed. */
  | { readonly kind: "overrideGate"; readonly criterion: CriterionId; readonly reason: string }
  | { readonly kind: "withdrawOverride"; readonly criterion: CriterionId }
  /** Of an audit that was carried on from an earlier one. */
  | { readonly kind: "reverify"; readonly criterion: CriterionId }
  | { readonly kind: "reverifySignal"; readonly signal: string }
  | { readonly kind: "lookAtEvidence" | "lookAtPoint"; readonly id: string }
  | { readonly kind: "setSignal"; readonly signal: string; readonly state: SignalState | undefined }
  | {
      readonly kind: "writeSignal";
      readonly signal: string;
      readonly field: "rationale" | "rightOfReply" | "leadReason";
      readonly text: string;
    }
  | {
      readonly kind: "addEvidence";
      readonly id: string;
      readonly fields: EvidenceFields;
      readonly links: Readonly<Record<CriterionId, Stance>>;
      readonly attachments?: readonly Attachment[];
    }
  | {
      readonly kind: "editEvidence";
      readonly id: string;
      /** A part is given whole; only what differs in it is written. */
      readonly changes: Partial<EvidenceFields>;
      readonly clear?: readonly EvidencePart[];
    }
  | { readonly kind: "linkEvidence"; readonly id: string; readonly criterion: CriterionId; readonly stance: Stance }
  /** Pages or paragraphs of a document, or what was seen there. */
  | { readonly kind: "citeEvidence"; readonly id: string; readonly criterion: CriterionId; readonly cited: string }
  | { readonly kind: "unlinkEvidence"; readonly id: string; readonly criterion: CriterionId }
  /** Lays out the questions that the norm has for the role of an interview. */
  | { readonly kind: "prepareInterview"; readonly id: string }
  | { readonly kind: "editInterview"; readonly id: string; readonly changes: Partial<InterviewPart> }
  | {
      readonly kind: "addQuestion";
      readonly id: string;
      readonly question: string;
      readonly own: string;
      readonly criteria: readonly CriterionId[];
    }
  | {
      readonly kind: "editQuestion";
      readonly id: string;
      readonly question: string;
      readonly changes: Partial<Pick<InterviewQuestion, "own" | "later" | "skipped">>;
      readonly criteria?: readonly CriterionId[];
    }
  /** Several questions at once are asked, or not. */
  | { readonly kind: "chooseQuestions"; readonly id: string; readonly questions: readonly string[]; readonly skipped: boolean }
  /** The keys of the questions that change places, in their new order. */
  | { readonly kind: "orderQuestions"; readonly id: string; readonly order: readonly string[] }
  | { readonly kind: "writeInterviewNote"; readonly id: string; readonly question: string; readonly text: string }
  | {
      readonly kind: "addStatement";
      readonly id: string;
      readonly statement: string;
      readonly fields: StatementFields;
      readonly criteria: Readonly<Record<CriterionId, Stance>>;
    }
  | {
      readonly kind: "editStatement";
      readonly id: string;
      readonly statement: string;
      readonly changes: Partial<StatementFields>;
      readonly criteria?: Readonly<Record<CriterionId, Stance>>;
    }
  | { readonly kind: "removeStatement" | "restoreStatement"; readonly id: string; readonly statement: string }
  | { readonly kind: "attach"; readonly id: string; readonly attachment: Attachment }
  | { readonly kind: "detach"; readonly id: string; readonly sha256: string }
  | { readonly kind: "removeEvidence" | "restoreEvidence"; readonly id: string }
  /** A random draw: its files and reserve under fresh ids. An earlier draw of this piece of evidence counts no more. */
  | {
      readonly kind: "drawSample";
      readonly id: string;
      readonly draw: string;
      readonly from: DrawnFrom;
      readonly files: readonly DrawnFile[];
    }
  /** The next reserve of its stratum takes the place of a file that cannot be used. */
  | { readonly kind: "replaceFile"; readonly id: string; readonly file: string; readonly replacement: string; readonly reason: string }
  /** Takes the replacement of this file back. */
  | { readonly kind: "keepFile"; readonly id: string; readonly file: string }
  /** A file chosen by judgement, which never counts in the share. */
  | { readonly kind: "pickFile"; readonly id: string; readonly file: string; readonly name: string }
  | { readonly kind: "dropPick"; readonly id: string; readonly file: string }
  | {
      readonly kind: "recordFile";
      readonly id: string;
      readonly file: string;
      readonly criterion: CriterionId;
      /** Without one, what was recorded is taken back. */
      readonly result: FileResult | undefined;
    }
  | { readonly kind: "noteFile"; readonly id: string; readonly file: string; readonly text: string }
  | { readonly kind: "keepRegister"; readonly id: string; readonly fields: RegisterFields }
  | { readonly kind: "editRegister"; readonly id: string; readonly changes: Partial<RegisterFields> }
  | { readonly kind: "removeRegister" | "restoreRegister"; readonly id: string }
  /** Published terms. */
  | { readonly kind: "addTerm"; readonly id: string; readonly fields: TermFields }
  | { readonly kind: "editTerm"; readonly id: string; readonly changes: Partial<TermFields> }
  | { readonly kind: "removeTerm" | "restoreTerm"; readonly id: string }
  /** Days on which the organisation does not work: all of them or none. */
  | { readonly kind: "addDaysOff"; readonly days: readonly Pick<DayOff, "id" | "date" | "reason">[] }
  | { readonly kind: "removeDaysOff" | "restoreDaysOff"; readonly ids: readonly string[] }
  | { readonly kind: "keepSurvey"; readonly id: string; readonly fields: SurveyFields }
  | { readonly kind: "editSurvey"; readonly id: string; readonly changes: Partial<SurveyFields> }
  | { readonly kind: "removeSurvey" | "restoreSurvey"; readonly id: string }
  /** What the auditor finds of a category; `name` is that of the register, and is written once. */
  | {
      readonly kind: "classCategory";
      readonly id: string;
      readonly name: string;
      readonly changes: Partial<Pick<Category, "kano" | "importance" | "note">>;
      readonly clear?: readonly ("kano" | "importance")[];
    }
  /** A figure becomes evidence; earlier evidence of the same figure counts no more. */
  | {
      readonly kind: "tieFigure";
      readonly id: string;
      readonly fields: Omit<EvidenceFields, "type" | EvidencePart>;
      readonly register: NonNullable<Evidence["register"]> & { readonly figure: string };
      readonly links: Readonly<Record<CriterionId, Stance>>;
    }
  | { readonly kind: "addPoint"; readonly id: string; readonly fields: PointFields; readonly criteria: readonly CriterionId[] }
  | {
      readonly kind: "editPoint";
      readonly id: string;
      readonly changes: Partial<PointFields>;
      readonly clear?: readonly ("impact" | "effort" | "grade")[];
    }
  | { readonly kind: "setPointCriteria"; readonly id: string; readonly criteria: readonly CriterionId[] }
  | {
      readonly kind: "movePoint";
      readonly id: string;
      readonly event: string;
      readonly to: PointStatus;
      readonly note: string;
      /** Evidence of effect, needed for `verified`. */
      readonly evidence?: readonly string[];
    }
  /** After a merge two points can have the same number; this gives one of them the next free number. */
  | { readonly kind: "renumberPoint"; readonly id: string }
  | { readonly kind: "removePoint" | "restorePoint"; readonly id: string }
  /** The people who have a role, and how many of them are to be interviewed where that differs from the rule. */
  | {
      readonly kind: "setRoleGroup";
      readonly role: string;
      readonly changes: Partial<Pick<PlannedRoleGroup, "size" | "interviews">>;
      readonly clear?: readonly "interviews"[];
    }
  | {
      readonly kind: "addPlanItems";
      readonly items: readonly { readonly id: string; readonly fields: PlanFields; readonly criteria: readonly CriterionId[] }[];
    }
  | {
      readonly kind: "editPlanItem";
      readonly id: string;
      readonly changes: Partial<Omit<PlanFields, "kind" | "from">>;
      readonly clear?: readonly "people"[];
    }
  | { readonly kind: "setPlanCriteria"; readonly id: string; readonly criteria: readonly CriterionId[] }
  | {
      readonly kind: "movePlanItems";
      readonly ids: readonly string[];
      readonly status: PlanStatus;
      /** By when, where that changes with it. */
      readonly due?: DateOnly | "";
    }
  | { readonly kind: "removePlanItems" | "restorePlanItems"; readonly ids: readonly string[] }
  /** What was planned is there: it becomes a piece of evidence, tied to its criteria without a stance yet. */
  | { readonly kind: "fulfilPlanItem"; readonly id: string; readonly evidence: string; readonly date: DateOnly | "" };

export type Command = CommandBody & Stamped;
export type CommandOf<K extends Command["kind"]> = Extract<Command, { readonly kind: K }>;

/** Why a command was not carried out; nothing has changed. */
export type Refusal = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
