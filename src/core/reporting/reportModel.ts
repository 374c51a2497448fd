/**
 * What the report says, without a language and without a layout. Norm text stays in both languages, what people typed
 * stays as it is, and sentences are made by the chapters. Plain data: it can be posted to a worker.
 */
import type { Years } from "../comparison/compareYears.ts";
import type {
  Answer,
  Assignment,
  Attachment,
  Category,
  DateOnly,
  DayOff,
  Instant,
  Member,
  Point,
  PointStatus,
  ReportSettings,
  SignalState,
  Stance,
  Term,
  Whose,
} from "../dossier/dossierSchema.ts";
import type { CoverageRow } from "../evidence/coverage.ts";
import type { AuditKind, CriterionId, EvidenceType, Language, LocalText, Norm, SectionId } from "../norm/normSchema.ts";
import type { RegisterSummary } from "../register/registerSummary.ts";
import type { Effect, Lack, NormScore, Score, SectionScore, Standing, Why } from "../scoring/scores.ts";
import type { EvidencePartReport } from "./evidencePart.ts";
import type { InterviewsReport } from "./interviewReport.ts";
import type { PlanFacts, ToldRoles } from "./planFacts.ts";
import type { SampleReport } from "./sampleReport.ts";
import type { SurveyReport } from "./surveyReport.ts";
import type { WeightReport } from "./weightReport.ts";
import type { WorkReport } from "./workReport.ts";

export type ReportModel = {
  readonly dossier: { readonly id: string; readonly createdAt: Instant; readonly lastChange: Instant; readonly contributors: number };
  readonly date: DateOnly;
  readonly final: boolean;
  /** How many things still keep the report from being final. */
  readonly blocking: number;
  readonly kind: AuditKind;
  /** The language people typed in. */
  readonly language: Language;
  readonly norm: NormFacts;
  readonly assignment: Assignment;
  readonly team: readonly Member[];
  readonly settings: ReportSettings;
  readonly whose: Whose;
  readonly score: NormScore;
  /** The organisation's own score, where somebody else's counts and it has answered. */
  readonly selfScore?: NormScore;
  readonly readiness?: ReadinessFacts;
  /** The range a section can score in; 0 to 0 for a checklist. */
  readonly scale: { readonly min: Score; readonly max: Score };
  readonly summary: Summary;
  readonly sections: readonly SectionReport[];
  /** Active points in the order to take them up, rejected ones last. */
  readonly plan: readonly PointReport[];
  readonly pointCounts: readonly { readonly status: PointStatus; readonly count: number }[];
  readonly evidence: readonly EvidenceReport[];
  readonly work: WorkReport;
  readonly interviews?: InterviewsReport;
  readonly samples: readonly SampleReport[];
  /** Per criterion how many pieces of each type speak about it. */
  readonly coverage: readonly CoverageRow[];
  /** How the fieldwork was planned; absent where nothing was. */
  readonly fieldwork?: FieldworkReport;
  /** This audit among earlier ones, where those were at hand. */
  readonly comparison?: Years;
  /** What kept complaint registers show; empty where none is kept. */
  readonly registers: readonly RegisterReport[];
  readonly surveys: readonly SurveyReport[];
  readonly limitations: readonly { readonly id: CriterionId; readonly ref: string; readonly text: LocalText; readonly reason: string }[];
};

export type RegisterReport = {
  /** Of the file. */
  readonly name: string;
  readonly sha256: string;
  readonly figures: RegisterSummary;
  readonly note: string;
  readonly termsPublished: boolean;
  readonly terms: readonly Pick<Term, "days" | "unit">[];
  /** The criterion that asks for a share within term. */
  readonly target?: { readonly ref: string; readonly atLeastPercent: number };
  /** The register of the period before. */
  readonly earlier?: { readonly name: string; readonly from: DateOnly; readonly to: DateOnly; readonly figures: RegisterSummary };
  /** With the reasons that the organisation gave. */
  readonly daysOff: readonly DayOff[];
  readonly categories: readonly (Pick<Category, "name"> & Partial<Pick<Category, "kano" | "importance">>)[];
  readonly tied: readonly { readonly figure: string; readonly criteria: readonly CriterionId[] }[];
};

export type NormFacts = Pick<
  Norm,
  "id" | "version" | "name" | "shortName" | "summary" | "officialLanguage" | "sources" | "interpretations" | "disclaimers" | "overall"
> & {
  readonly digest: string;
  readonly scale: Readonly<Record<string, LocalText>>;
  readonly groups: NonNullable<Norm["groups"]>;
  readonly benchmarks: NonNullable<Norm["benchmarks"]>;
  readonly profileNames: Readonly<Record<string, LocalText>>;
  /** Names by id: the parts of additive sections, and the printed number of every criterion and signal. */
  readonly partNames: Readonly<Record<string, LocalText>>;
  readonly refs: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, LocalText>>;
  readonly roleNames: Readonly<Record<string, LocalText>>;
};

/** Whole numbers of items. `others` are the items that are not a knock-out. */
export type ReadinessFacts = {
  readonly knockOutsMet: number;
  readonly knockOuts: number;
  readonly othersMet: number;
  readonly others: number;
  readonly othersPercent: number;
  readonly sectionFloorPercent: number;
  readonly underFloor: readonly SectionId[];
};

export type Summary = {
  readonly strengths: readonly Strength[];
  /** Ids of the points that do most, at most five. */
  readonly improvements: readonly string[];
  readonly confidence: Confidence;
};
export type Strength = {
  readonly section: SectionId;
  readonly id: CriterionId;
  readonly ref: string;
  readonly text: LocalText;
  readonly evidence: number;
};
/** Counts of criteria that apply to this audit; `judged` are those with an answer. */
export type Confidence = {
  readonly criteria: number;
  readonly judged: number;
  readonly open: number;
  readonly limited: number;
  readonly met: number;
  readonly metWithEvidence: number;
  /** Met, and supported by evidence of two or more types. */
  readonly metWithTwoTypes: number;
  /** Criteria with evidence that contradicts. */
  readonly contradicted: number;
  readonly evidence: readonly { readonly type: EvidenceType; readonly count: number }[];
  readonly signalsOpen: number;
};

export type SectionReport = {
  readonly id: SectionId;
  readonly ref: string;
  readonly name: LocalText;
  readonly intro: LocalText;
  readonly group?: string;
  readonly score: SectionScore;
  readonly selfScore?: SectionScore;
  readonly why: Why;
  /** What stands between the score and the next; absent at the top and for a checklist. */
  readonly next?: { readonly target: Score; readonly lacks: readonly Lack[]; readonly shortest: readonly CriterionId[] };
  readonly signals: readonly SignalFinding[];
  readonly groups: readonly FindingGroup[];
};

export type FindingGroup = {
  /** Which step of the scoring the findings belong to; `rest` counts for nothing and only illustrates. */
  readonly place:
    | {
        readonly kind: "level";
        readonly score: Score;
        readonly standing: Standing;
        readonly alreadyInPlace: boolean;
        readonly label?: string;
      }
    | { readonly kind: "part"; readonly id: string; readonly pointsLow: number; readonly pointsHigh: number; readonly pointsMax: number }
    | { readonly kind: "items" }
    | { readonly kind: "rest" };
  readonly findings: readonly Finding[];
};

export type Finding = {
  readonly id: CriterionId;
  readonly ref: string;
  readonly text: LocalText;
  readonly knockOut: boolean;
  readonly answer?: Answer;
  readonly rationale: string;
  /** Why it does not apply, or why the auditor differs from the organisation. */
  readonly reason: string;
  readonly limitation?: string;
  /** Why it counts as met although the evidence falls short of its profile. */
  readonly override?: string;
  /** The organisation's own answer where it is not the one that counts. */
  readonly self?: { readonly answer: Answer; readonly rationale: string };
  readonly evidence: readonly EvidenceLink[];
  readonly weight: WeightReport;
  /** Numbers of the improvement points about it. */
  readonly points: readonly number[];
};
/** `cited`: the pages of a document, or what was seen there. */
export type EvidenceLink = { readonly id: string; readonly code: string; readonly stance: Stance; readonly cited?: string };

export type SignalFinding = {
  readonly id: string;
  readonly ref: string;
  readonly text: LocalText;
  readonly cap: Score;
  readonly state?: SignalState;
  readonly rationale: string;
  readonly rightOfReply: string;
  readonly leadReason: string;
  readonly evidence: readonly EvidenceLink[];
  readonly weight: WeightReport;
};

export type PointReport = Pick<
  Point,
  | "id"
  | "number"
  | "title"
  | "condition"
  | "cause"
  | "effect"
  | "recommendation"
  | "owner"
  | "term"
  | "impact"
  | "effort"
  | "grade"
  | "status"
> & {
  readonly criteria: readonly { readonly id: CriterionId; readonly ref: string; readonly knockOut: boolean }[];
  /** How many of its criteria are not met yet; signs that are found count too. */
  readonly unmet: number;
  /** What changes when this point alone is done. */
  readonly effects: Effect["sections"];
  /** Sections whose next score needs it, besides those it lifts by itself. */
  readonly neededFor: readonly { readonly section: SectionId; readonly target: Score }[];
  readonly history: readonly {
    readonly to: PointStatus;
    readonly at: Instant;
    readonly by: string;
    readonly note: string;
    readonly evidence: readonly string[];
  }[];
};

export type FieldworkReport = ToldRoles & Pick<PlanFacts, "documents" | "others">;

export type EvidenceReport = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly type: EvidenceType;
  /** Empty for an interview, as the title and the place are: whoever was interviewed is not named. */
  readonly source: string;
  readonly date: DateOnly | "";
  readonly collectedBy: string;
  readonly place: string;
  readonly beforePeriod: boolean;
  /** Why it counts for nothing: not looked at since an earlier audit, replaced by a later figure, or without consent. */
  readonly unused?: "carried" | "superseded" | "refused";
  readonly part?: EvidencePartReport;
  readonly about: readonly { readonly ref: string; readonly stance: Stance; readonly cited?: string }[];
  readonly attachments: readonly Attachment[];
};
