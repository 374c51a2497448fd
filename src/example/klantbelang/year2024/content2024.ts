import type { ExampleContent } from "../../exampleContent.ts";
import { assignment } from "./assignment.ts";
import { counted } from "./counted.ts";
import { documents } from "./documents.ts";
import { fieldwork } from "./fieldwork.ts";
import { interviews } from "./interviews.ts";
import { laterEvidence } from "./laterEvidence.ts";
import { morePoints } from "./morePoints.ts";
import { points } from "./points.ts";
import { sectionI } from "./sectionI.ts";
import { sectionII } from "./sectionII.ts";
import { sectionIII } from "./sectionIII.ts";
import { sectionIV } from "./sectionIV.ts";
import { signals } from "./signals.ts";
import { coordinator, lead, members, second } from "./team.ts";

export const content2024: ExampleContent = {
  normVersion: "2016-2017",
  kind: "internalAudit",
  createdOn: "2024-08-19",
  selfBy: coordinator,
  selfOn: "2024-08-26",
  judgedBy: (criterion) => judgements[criterion.split(".", 1)[0] ?? ""] ?? { by: lead, on: "2024-09-18" },
  assignment,
  members,
  answers: { ...sectionI, ...sectionII, ...sectionIII, ...sectionIV },
  signals,
  evidence: { ...documents, ...interviews, ...fieldwork, ...laterEvidence },
  counted,
  points: [...points, ...morePoints],
};

const judgements: Readonly<Record<string, { readonly by: string; readonly on: string }>> = {
  I: { by: lead, on: "2024-09-16" },
  II: { by: lead, on: "2024-09-17" },
  III: { by: second, on: "2024-09-18" },
};
