/**
 * The bundled fictional organisation. Pure and reproducible: the same request gives the same dossier, ids and moments
 * included. All texts are in one language, as if the audit had been held in it.
 */
import { type Attachment, type Dossier, dossierFormat, type Stance } from "../core/dossier/dossierSchema.ts";
import { withoutAnything } from "../core/dossier/migrateDossier.ts";
import type { Language, LocalText } from "../core/norm/normSchema.ts";
import type { ExampleAttachment, ExampleContent, ExampleEvidence, ExamplePoint } from "./exampleContent.ts";
import { drawIn } from "./exampleDraw.ts";
import { exampleParts, type Parts } from "./exampleParts.ts";
import { planIn } from "./examplePlan.ts";
import { type Told, talkIn } from "./exampleTalk.ts";
import { ikm3000Content } from "./ikm3000/ikm3000Content.ts";
import { klantbelangContent } from "./klantbelang/klantbelangContent.ts";
import { content2024 } from "./klantbelang/year2024/content2024.ts";
import { content2025 } from "./klantbelang/year2025/content2025.ts";
import { moment } from "./moment.ts";
import { exampleRegisters } from "./register/exampleRegisters.ts";
import { exampleSurveys } from "./register/exampleSurveys.ts";
import { stableId } from "./stableId.ts";

export const exampleNorms = ["klantbelang", "ikm3000"] as const;
export type ExampleNorm = (typeof exampleNorms)[number];
/** The years an example exists for, the latest last. */
export const exampleYears = [2024, 2025, 2026] as const;
type ExampleYear = (typeof exampleYears)[number];
/** An audit of the example: not every norm has every year. */
export type ExampleChoice =
  | { readonly norm: "klantbelang"; readonly year: ExampleYear }
  | { readonly norm: "ikm3000"; readonly year: 2026 };
/** Per norm the earliest first. */
export const exampleChoices: readonly ExampleChoice[] = [
  ...exampleYears.map((year) => ({ norm: "klantbelang", year }) as const),
  { norm: "ikm3000", year: 2026 },
];

export type ExampleRequest = ExampleChoice & {
  readonly language: Language;
  /** SHA-256 of the norm file that the dossier is opened with. */
  readonly normDigest: string;
};
type ExampleFile = { readonly sha256: string; readonly bytes: Uint8Array; readonly mime: string; readonly name: string };
export type Example = {
  readonly dossier: Dossier;
  /** Who started it, for the history. */
  readonly by: string;
  readonly attachments: readonly ExampleFile[];
};

const klantbelangContents: Readonly<Record<ExampleYear, ExampleContent>> = {
  2024: content2024,
  2025: content2025,
  2026: klantbelangContent,
};

function contentOf(choice: ExampleChoice): ExampleContent {
  return choice.norm === "ikm3000" ? ikm3000Content : klantbelangContents[choice.year];
}

/** The norm that the example is made on, `klantbelang@2016-2017`; its digest goes into the request. */
export function exampleAddress(choice: ExampleChoice): string {
  return `${choice.norm}@${contentOf(choice).normVersion}`;
}

export function exampleDossier(request: ExampleRequest): Example {
  const { norm, year, language, normDigest } = request;
  const content = contentOf(request);
  const idOf = (name: string): string => stableId(`${norm} ${year} ${language} ${name}`);
  const evidence = evidenceIn(content, language, idOf);
  const { plan } = content;
  const dossier: Dossier = {
    format: dossierFormat,
    id: idOf("dossier"),
    createdAt: moment(content.createdOn, 0),
    norm: { id: norm, version: content.normVersion, digest: normDigest },
    kind: content.kind,
    language,
    assignment: assignmentIn(content, language),
    team: membersIn(content, language, idOf),
    answers: answersIn(content, language),
    signals: signalsIn(content, language),
    evidence,
    points: pointsIn(content, language, idOf),
    report: { classification: "internal", showOverall: true, colour: "" },
    ...withoutAnything(),
    ...(plan && { plan: planIn({ ...content, plan }, evidence, language, idOf) }),
    ...(norm === "klantbelang" ? exampleRegisters(year, language, idOf, content.members[0]?.name ?? "") : {}),
    ...(norm === "klantbelang" ? { surveys: exampleSurveys(year, language, idOf, content.members[0]?.name ?? "") } : {}),
  };
  const files = new Map(
    Object.values(content.evidence)
      .flatMap((item) => item.attachments ?? [])
      .map((attachment) => [attachment.content[language].sha256, fileOf(attachment, language)]),
  );
  const by = content.members.find(({ role }) => role === "leadAuditor")?.name ?? "";
  return { dossier, by, attachments: [...files.values()] };
}

function assignmentIn(content: ExampleContent, language: Language): Dossier["assignment"] {
  const say = (text: LocalText | string): string => (typeof text === "string" ? text : text[language]);
  const from = content.assignment;
  return {
    organisation: say(from.organisation),
    unit: say(from.unit),
    client: say(from.client),
    auditee: say(from.auditee),
    objectives: say(from.objectives),
    scope: say(from.scope),
    exclusions: say(from.exclusions),
    locations: say(from.locations),
    method: say(from.method),
    periodFrom: say(from.periodFrom),
    periodTo: say(from.periodTo),
    auditFrom: say(from.auditFrom),
    auditTo: say(from.auditTo),
    divergingOpinions: say(from.divergingOpinions),
    conclusion: say(from.conclusion),
    followUp: say(from.followUp),
    followUpBy: say(from.followUpBy),
    retention: say(from.retention),
  };
}

function membersIn(content: ExampleContent, language: Language, idOf: (name: string) => string): Dossier["team"] {
  return Object.fromEntries(
    content.members.map(({ name, role, declaredOn, note }) => {
      const id = idOf(`member ${name}`);
      return [id, { id, name, role, independence: { declared: true, on: declaredOn, note: note[language] } }];
    }),
  );
}

function answersIn(content: ExampleContent, language: Language): Dossier["answers"] {
  return Object.fromEntries(
    Object.entries(content.answers).map(([criterion, given], index) => {
      const judged = content.judgedBy(criterion);
      const stamp = { by: judged.by, at: moment(judged.on, index) };
      const self = {
        ...(given.self && { answer: given.self.answer }),
        rationale: given.self?.rationale?.[language] ?? "",
        reason: "",
        by: content.selfBy[language],
        at: moment(content.selfOn, index),
      };
      if ("limitation" in given) {
        const open = { rationale: "", reason: "", ...stamp };
        return [criterion, { auditor: open, self, limitation: { reason: given.limitation[language], ...stamp } }];
      }
      const { answer, rationale, reason, override } = given;
      const auditor = { answer, rationale: rationale[language], reason: reason?.[language] ?? "", ...stamp };
      return [criterion, { auditor, self, ...(override && { override: { reason: override[language], ...stamp } }) }];
    }),
  );
}

function signalsIn(content: ExampleContent, language: Language): Dossier["signals"] {
  return Object.fromEntries(
    Object.entries(content.signals).map(([signal, { found, rationale, rightOfReply, leadReason }], index) => {
      const judged = content.judgedBy(signal);
      return [
        signal,
        {
          state: found === true ? "found" : "notFound",
          rationale: rationale[language],
          rightOfReply: rightOfReply[language],
          leadReason: leadReason[language],
          by: judged.by,
          at: moment(judged.on, 400 + index),
        },
      ];
    }),
  );
}

function evidenceIn(content: ExampleContent, language: Language, idOf: (name: string) => string): Dossier["evidence"] {
  return Object.fromEntries(
    Object.entries(content.evidence).map(([code, item], index) => {
      const id = idOf(code);
      const [, added = item.date] = [content.createdOn, item.date].sort();
      const talk = content.talks?.[code];
      const workedUp = { by: item.collectedBy, on: item.date, minutes: 560 + index };
      const draw = content.draws?.[code];
      const told = talk && talkIn(talk, language, (name) => idOf(`${code} ${name}`), workedUp);
      return [
        id,
        {
          id,
          type: item.type,
          title: `${code} ${item.title[language]}`,
          source: item.source[language],
          date: item.date,
          collectedBy: item.collectedBy,
          place: item.place[language],
          note: item.note[language],
          links: linksOf(item, content.documents?.[code]?.cited ?? content.seen?.[code], language),
          attachments: Object.fromEntries((item.attachments ?? []).map((attachment) => attachedAs(attachment, language))),
          ...withTalk(exampleParts(item, content.counted[code], content.documents?.[code], language, idOf), told),
          ...(draw && drawIn(draw, language, (name) => idOf(`${code} ${name}`))),
          added: { by: item.collectedBy, at: moment(added, 480 + index) },
        },
      ];
    }),
  );
}

function withTalk(parts: Parts, told: Told | undefined): Parts & Partial<Omit<Told, "part">> {
  if (told === undefined || parts.interview === undefined) return parts;
  const { part, ...lists } = told;
  return { ...parts, interview: { ...parts.interview, ...part }, ...lists };
}

function linksOf(
  item: ExampleEvidence,
  cited: Readonly<Record<string, LocalText>> = {},
  language: Language,
): Dossier["evidence"][string]["links"] {
  const links = (stance: Stance, criteria: readonly string[] = []) =>
    criteria.map((id) => {
      const place = cited[id];
      return [id, { stance, ...(place && { cited: place[language] }) }] as const;
    });
  return Object.fromEntries([
    ...links("supports", item.supports),
    ...links("contradicts", item.contradicts),
    ...links("neutral", item.neutral),
  ]);
}

function attachedAs(attachment: ExampleAttachment, language: Language): readonly [string, Attachment] {
  const { sha256, bytes, mime, name } = fileOf(attachment, language);
  return [sha256, { sha256, sizeBytes: bytes.length, mime, name }];
}

function fileOf(attachment: ExampleAttachment, language: Language): ExampleFile {
  const content = attachment.content[language];
  const bytes =
    "text" in content
      ? new TextEncoder().encode(content.text)
      : Uint8Array.from(atob(content.base64), (character) => character.charCodeAt(0));
  return { sha256: content.sha256, bytes, mime: attachment.mime, name: attachment.name[language] };
}

function pointsIn(content: ExampleContent, language: Language, idOf: (name: string) => string): Dossier["points"] {
  return Object.fromEntries(
    content.points.map((point, index) => {
      const id = idOf(`point ${index + 1}`);
      const text = (field: "title" | "condition" | "cause" | "effect" | "recommendation" | "owner"): string => point[field][language];
      return [
        id,
        {
          id,
          number: index + 1,
          criteria: Object.fromEntries(point.criteria.map((criterion) => [criterion, true as const])),
          title: text("title"),
          condition: text("condition"),
          cause: text("cause"),
          effect: text("effect"),
          recommendation: text("recommendation"),
          owner: text("owner"),
          term: point.term,
          impact: point.impact,
          effort: point.effort,
          grade: point.grade,
          status: point.steps.at(-1)?.to ?? "open",
          history: historyOf(point, id, language, idOf),
          added: { by: content.judgedBy(point.criteria[0] ?? "").by, at: moment(point.addedOn, index) },
        },
      ];
    }),
  );
}

function historyOf(
  point: ExamplePoint,
  pointId: string,
  language: Language,
  idOf: (name: string) => string,
): Dossier["points"][string]["history"] {
  return Object.fromEntries(
    point.steps.map(({ to, on, by, note, evidence }, index) => [
      idOf(`${pointId} step ${index}`),
      {
        to,
        note: note[language],
        ...(evidence && { evidence: evidence.map(idOf) }),
        by: by[language],
        at: moment(on, 60 + index),
      },
    ]),
  );
}
