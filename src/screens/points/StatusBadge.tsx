import { useTranslation } from "react-i18next";
import type { PointStatus } from "../../core/dossier/dossierSchema.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";

const tones: Readonly<Record<PointStatus, Tone>> = {
  open: "neutral",
  agreed: "accent",
  inProgress: "accent",
  done: "good",
  verified: "good",
  rejected: "neutral",
};

export function StatusBadge({ status }: { readonly status: PointStatus }) {
  const { t } = useTranslation("points");
  return <Badge tone={tones[status]}>{t(($) => $.status[status])}</Badge>;
}
