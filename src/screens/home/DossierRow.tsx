import { Link, useNavigate } from "@tanstack/react-router";
import CalendarPlus from "lucide-react/icons/calendar-plus";
import Columns2 from "lucide-react/icons/columns-2";
import Copy from "lucide-react/icons/copy";
import Download from "lucide-react/icons/download";
import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { type DossierCard, useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { showToast } from "../../ui/toast.ts";
import { Standing } from "./Standing.tsx";

/** The name is the link; it covers the whole row, so that a press anywhere opens the dossier. */
export function DossierRow({ card }: { readonly card: DossierCard }) {
  const { t } = useTranslation("home");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const navigate = useNavigate();
  const { duplicate, exportFile, toTrash, restore } = useDossierList.getState();
  const name = card.organisation === "" ? frame(($) => $.noOrganisation) : card.organisation;
  const answered = t(($) => $.list.answered, { answered: card.answered, total: card.total });
  const kind = frame(($) => $.kind[card.kind]);

  async function attempt<Outcome>(task: () => Promise<Outcome>, told: (outcome: Outcome) => string, undo?: () => Promise<unknown>) {
    let text: string;
    try {
      text = told(await task());
    } catch {
      showToast({ kind: "problem", text: t(($) => $.told.failed) });
      return;
    }
    showToast({ text, ...(undo && { action: { label: frame(($) => $.undo), onAction: () => void undo() } }) });
  }

  async function exportAsFile() {
    const outcome = await exportFile(card.id).catch(() => ({ kind: "failed" }) as const);
    switch (outcome.kind) {
      case "saved":
      case "downloaded":
        showToast({
          text: outcome.missing === 0 ? t(($) => $.told.exported, { name }) : t(($) => $.told.missing, { count: outcome.missing }),
          kind: outcome.missing === 0 ? "done" : "problem",
        });
        return;
      case "failed":
        showToast({ kind: "problem", text: t(($) => $.told.exportFailed) });
        return;
      case "cancelled":
        return;
    }
  }

  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 border-line border-b py-3 last:border-b-0 pl-1 transition-colors hover:bg-hover md:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_10rem_13rem_auto]">
      <div className="min-w-0">
        <Link to="/dossier/$id" params={{ id: card.id }} className="font-semibold after:absolute after:inset-0 hover:text-accent">
          {name}
        </Link>
        {card.unit !== "" && <p className="text-muted text-s">{card.unit}</p>}
      </div>
      <div className="min-w-0 max-md:col-start-1">
        <p>{say(card.normName, language)}</p>
        <p className="text-muted text-s">
          {card.periodTo === "" ? kind : `${kind}, ${t(($) => $.list.period, { date: formatDate(card.periodTo, language, "short") })}`}
        </p>
      </div>
      <div className="max-md:col-start-1 max-md:max-w-60">
        <Meter label={t(($) => $.list.progress)} value={card.answered} max={card.total} text={answered} />
        <p className="mt-1 text-muted text-s">{answered}</p>
      </div>
      <div className="max-md:col-start-1">
        <Standing card={card} />
        <p className="mt-0.5 text-muted text-s">{t(($) => $.list.changed, { date: formatDate(card.updatedAt, language, "short") })}</p>
      </div>
      <div className="relative max-md:col-start-2 max-md:row-start-1">
        <MenuButton
          label={t(($) => $.action.menu, { name })}
          items={[
            {
              label: t(($) => $.action.carryOn),
              icon: CalendarPlus,
              onSelect: () => void navigate({ to: "/new", search: { from: card.id } }),
            },
            {
              label: t(($) => $.action.compare),
              icon: Columns2,
              onSelect: () => void navigate({ to: "/compare", search: { with: card.id } }),
            },
            {
              label: t(($) => $.action.duplicate),
              icon: Copy,
              onSelect: () =>
                void attempt(
                  () => duplicate(card.id),
                  ({ names }) =>
                    names === 0 ? t(($) => $.told.duplicated, { name }) : t(($) => $.told.duplicatedNames, { name, count: names }),
                ),
            },
            {
              label: t(($) => $.action.export),
              icon: Download,
              onSelect: () => void exportAsFile(),
            },
            "separator",
            {
              label: t(($) => $.action.trash),
              icon: Trash2,
              onSelect: () =>
                void attempt(
                  () => toTrash(card.id),
                  () => t(($) => $.told.trashed, { name }),
                  () => restore(card.id),
                ),
            },
          ]}
        />
      </div>
    </li>
  );
}
