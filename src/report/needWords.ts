/** What the evidence for a judgement still lacks, as sentences. */
import type { Need } from "../core/evidence/sufficiencyNeeds.ts";
import { listed, type Writing } from "./writing.ts";

export function needWords(writing: Writing, needs: readonly Need[]): string {
  return needs.map((need) => needSentence(writing, need)).join(" ");
}

function needSentence(writing: Writing, need: Need): string {
  const { words } = writing;
  switch (need.kind) {
    case "interviews":
      return words("need.interviews", { count: need.missing });
    case "layers": {
      const layers = need.layers.map((layer) => words(`layer.${layer}`));
      return words("need.layers", { layers: listed(writing, layers) });
    }
    case "artefacts":
      return words("need.artefacts", { count: need.missing });
    case "otherSource":
      return words("need.otherSource");
    case "indicator":
      return need.lacks.map((lack) => words(`need.indicator.${lack}`)).join(" ");
    case "sample":
      return need.lacks.map((lack) => words(`need.sample.${lack}`)).join(" ");
    case "sources":
      return words("need.sources", { count: need.missing });
    case "rightOfReply":
      return words("need.rightOfReply");
    case "leadReason":
      return words("need.leadReason");
  }
}
