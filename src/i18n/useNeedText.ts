import { useTranslation } from "react-i18next";
import type { Need } from "../core/evidence/sufficiencyNeeds.ts";

/** What is missing, as a sentence. */
export function useNeedText(): (need: Need) => string {
  const { t } = useTranslation("assessment");
  return (need) => {
    switch (need.kind) {
      case "interviews":
        return t(($) => $.need.interviews, { count: need.missing });
      case "layers":
        return t(($) => $.need.layers, { layers: need.layers.map((layer) => t(($) => $.need.layer[layer])).join(", ") });
      case "artefacts":
        return t(($) => $.need.artefacts, { count: need.missing });
      case "otherSource":
        return t(($) => $.need.otherSource);
      case "indicator":
        return need.lacks.map((lack) => t(($) => $.need.indicator[lack])).join(" ");
      case "sample":
        return need.lacks.map((lack) => t(($) => $.need.sample[lack])).join(" ");
      case "sources":
        return t(($) => $.need.sources, { count: need.missing });
      case "rightOfReply":
        return t(($) => $.need.rightOfReply);
      case "leadReason":
        return t(($) => $.need.leadReason);
    }
  };
}
