import { useTranslation } from "react-i18next";
import type { PlanItem, PlanStatus } from "../../core/dossier/planSchema.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";

const tones: Readonly<Record<PlanStatus, Tone>> = {
  toDo: "neutral",
  requested: "accent",
  received: "good",
  notAvailable: "warn",
  done: "good",
  cancelled: "neutral",
};

export function StatusBadge({ item: { status, kind } }: { readonly item: PlanItem }) {
  const { t } = useTranslation("plan");
  return <Badge tone={tones[status]}>{kind === "interview" && status === "done" ? t(($) => $.held) : t(($) => $.status[status])}</Badge>;
}
