import { useNavigate } from "@tanstack/react-router";
import FileCheck from "lucide-react/icons/file-check";
import { useTranslation } from "react-i18next";
import type { PlanItem } from "../../core/dossier/planSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { fulfilPlanItem } from "../../state/planItems.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toast.ts";
import { useTell } from "../../ui/useTell.ts";
import { evidenceAddress } from "./evidenceAddress.ts";

type Props = { readonly item: PlanItem; readonly dossier: string; readonly look?: "primary" | "plain" };

/** What was planned is there: makes the piece of evidence, and offers to go to it. An interview and a sample open at once. */
export function FulfilButton({ item, dossier, look = "plain" }: Props) {
  const { t } = useTranslation("plan");
  const tell = useTell();
  const navigate = useNavigate();

  function fulfil() {
    const outcome = fulfilPlanItem(item.id, item.kind === "document" ? "" : item.date);
    if (outcome.kind === "refused") {
      tell(outcome.refusal);
      return;
    }
    if (item.kind === "interview") {
      void navigate({ to: "/dossier/$id/interview/$item", params: { id: dossier, item: outcome.evidence }, search: { view: "prepare" } });
      return;
    }
    if (item.kind === "fileSample") {
      void navigate(evidenceAddress({ id: outcome.evidence, type: item.kind }, dossier));
      return;
    }
    const evidence = useDossier.getState().dossier?.evidence[outcome.evidence];
    showToast({
      text: t(($) => $.fulfil.done, { title: evidence?.title ?? "" }),
      action: {
        label: t(($) => $.fulfil.open),
        onAction: () => void navigate(placeAddress({ kind: "evidence", id: outcome.evidence }, dossier)),
      },
    });
  }

  return (
    <Button look={look} icon={FileCheck} onClick={fulfil}>
      {t(($) => $.fulfil.button[item.kind])}
      <span className="sr-only"> {item.title}</span>
    </Button>
  );
}
