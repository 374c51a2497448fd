import type { ExampleContent } from "../exampleContent.ts";
import { assignment } from "./assignment.ts";
import { counted } from "./counted.ts";
import { documentParts } from "./documentParts.ts";
import { documents } from "./documents.ts";
import { complaintFiles } from "./draw.ts";
import { fieldwork } from "./fieldwork.ts";
import { figures } from "./figures.ts";
import { interviews } from "./interviews.ts";
import { laterDocuments } from "./laterDocuments.ts";
import { laterInterviews } from "./laterInterviews.ts";
import { moreDocuments } from "./moreDocuments.ts";
import { moreInterviews } from "./moreInterviews.ts";
import { plan } from "./plan.ts";
import { pointsLearning } from "./pointsLearning.ts";
import { pointsListening } from "./pointsListening.ts";
import { pointsPolicyAndPeople } from "./pointsPolicyAndPeople.ts";
import { sectionI } from "./sectionI.ts";
import { sectionII } from "./sectionII.ts";
import { sectionIII } from "./sectionIII.ts";
import { sectionIV } from "./sectionIV.ts";
import { seen } from "./seen.ts";
import { signals } from "./signals.ts";
import { frontOfficeTalks } from "./talks/frontOffice.ts";
import { handlerTalks } from "./talks/handlers.ts";
import { leadershipTalks } from "./talks/leadership.ts";
import { processTalks } from "./talks/processes.ts";
import { staffTalks } from "./talks/staff.ts";
import { coordinator, lead, members, second } from "./team.ts";

export const klantbelangContent: ExampleContent = {
  normVersion: "2016-2017",
  kind: "internalAudit",
  createdOn: "2026-08-24",
  selfBy: coordinator,
  selfOn: "2026-08-28",
  judgedBy: (criterion) => judgements[criterion.split(".", 1)[0] ?? ""] ?? { by: lead, on: "2026-10-08" },
  assignment,
  members,
  answers: { ...sectionI, ...sectionII, ...sectionIII, ...sectionIV },
  signals,
  evidence: {
    ...documents,
    ...moreDocuments,
    ...laterDocuments,
    ...interviews,
    ...moreInterviews,
    ...laterInterviews,
    ...fieldwork,
    ...figures,
  },
  counted,
  talks: { ...leadershipTalks, ...handlerTalks, ...frontOfficeTalks, ...staffTalks, ...processTalks },
  plan,
  documents: documentParts,
  seen,
  draws: { "SAM-1": complaintFiles },
  points: [...pointsPolicyAndPeople, ...pointsLearning, ...pointsListening],
};

const judgements: Readonly<Record<string, { readonly by: string; readonly on: string }>> = {
  I: { by: lead, on: "2026-10-05" },
  II: { by: lead, on: "2026-10-06" },
  III: { by: second, on: "2026-10-07" },
};
