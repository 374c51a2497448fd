import type { ExampleContent } from "../exampleContent.ts";
import { assignment } from "./assignment.ts";
import { clustersAToC } from "./clustersAToC.ts";
import { clustersDToG } from "./clustersDToG.ts";
import { clustersHToK } from "./clustersHToK.ts";
import { counted } from "./counted.ts";
import { documents } from "./documents.ts";
import { fieldwork } from "./fieldwork.ts";
import { interviews } from "./interviews.ts";
import { pointsKnockOuts } from "./pointsKnockOuts.ts";
import { pointsOther } from "./pointsOther.ts";
import { lead, members, second, third } from "./team.ts";

export const ikm3000Content: ExampleContent = {
  normVersion: "pre-audit-1",
  kind: "preAudit",
  createdOn: "2026-10-14",
  selfBy: { nl: "Klachtencoördinator", en: "Complaint coordinator" },
  selfOn: "2026-10-23",
  judgedBy: (criterion) => judgements[criterion.charAt("IKM.".length)] ?? { by: lead, on: "2026-11-13" },
  assignment,
  members,
  answers: { ...clustersAToC, ...clustersDToG, ...clustersHToK },
  signals: {},
  evidence: { ...documents, ...interviews, ...fieldwork },
  counted,
  points: [...pointsKnockOuts, ...pointsOther],
};

/** By cluster; the lead auditor judged the rest. */
const judgements: Readonly<Record<string, { readonly by: string; readonly on: string }>> = {
  A: { by: third, on: "2026-11-12" },
  B: { by: third, on: "2026-11-12" },
  F: { by: third, on: "2026-11-12" },
  G: { by: second, on: "2026-11-12" },
};
