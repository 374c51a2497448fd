import { Link } from "@tanstack/react-router";
import Download from "lucide-react/icons/download";
import Trash2 from "lucide-react/icons/trash-2";
import { useTranslation } from "react-i18next";
import { say } from "../../i18n/say.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { downloadNorm } from "../../state/normFiles.ts";
import { type ListedNorm, useNorms } from "../../state/norms.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { showToast } from "../../ui/toast.ts";
import { useToldSaving } from "./useToldSaving.ts";

export function NormRow({ norm }: { readonly norm: ListedNorm }) {
  const { t } = useTranslation("norms");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const dossiers = useDossierList((s) => s.dossiers);
  const trash = useDossierList((s) => s.trash);
  const toldSaving = useToldSaving();
  const { address, imported } = norm;
  const name = say(norm.shortName, language);
  const used = [...dossiers, ...trash].filter((card) => card.norm === address).length;

  async function remove() {
    const removed = await useNorms
      .getState()
      .removeNorm(address)
      .catch(() => undefined);
    if (removed === undefined) showToast({ kind: "problem", text: t(($) => $.remove.failed) });
    else if (removed.kind === "inUse") showToast({ kind: "problem", text: t(($) => $.remove.inUse, { name }) });
    else {
      const action = { label: frame(($) => $.undo), onAction: () => void removed.putBack() };
      showToast({ text: t(($) => $.remove.done, { name }), action });
    }
  }

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-line border-b py-4 last:border-b-0">
      <div className="min-w-0 max-w-prose">
        <p className="flex flex-wrap items-center gap-2">
          <Link to="/norms/$address" params={{ address }} className="link font-semibold">
            {say(norm.name, language)}
          </Link>
          {imported && <Badge tone="accent">{t(($) => $.imported)}</Badge>}
        </p>
        <p className="text-muted">{say(norm.summary, language)}</p>
        <p className="mt-1 text-muted text-s">
          {address}
          {used > 0 && `, ${t(($) => $.used, { count: used })}`}
        </p>
      </div>
      <div className="flex gap-1">
        <IconButton icon={Download} label={t(($) => $.downloadNamed, { name })} onClick={() => void toldSaving(downloadNorm(address))} />
        {imported && (
          <IconButton
            icon={Trash2}
            label={used > 0 ? t(($) => $.remove.inUse, { name }) : t(($) => $.remove.label, { name })}
            disabled={used > 0}
            onClick={() => void remove()}
          />
        )}
      </div>
    </li>
  );
}
