import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { type DossierCard, useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { showToast } from "../../ui/toast.ts";

const DeleteDialog = lazy(async () => ({ default: (await import("./DeleteDialog.tsx")).DeleteDialog }));

export function Trash() {
  const { t } = useTranslation("home");
  const trash = useDossierList((s) => s.trash);
  if (trash.length === 0) return null;
  return (
    <div className="mb-6">
      <Disclosure summary={t(($) => $.trash.title, { count: trash.length })}>
        <ul className="border-line border-t">
          {trash.map((card) => (
            <TrashRow key={card.id} card={card} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function TrashRow({ card }: { readonly card: DossierCard }) {
  const { t } = useTranslation("home");
  const { t: frame } = useTranslation("app");
  const language = usePreferences((s) => s.language);
  const { restore, deleteForEver } = useDossierList.getState();
  const [asked, setAsked] = useState(false);
  const [asking, setAsking] = useState(false);
  const name = card.organisation === "" ? frame(($) => $.noOrganisation) : card.organisation;

  async function attempt(task: () => Promise<unknown>, told: string) {
    try {
      await task();
    } catch {
      showToast({ kind: "problem", text: t(($) => $.told.failed) });
      return;
    }
    showToast({ text: told });
  }

  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b py-2">
      <div className="min-w-48 flex-1">
        <p>{name}</p>
        <p className="text-muted text-s">
          {say(card.normName, language)}
          {card.removedAt !== undefined && `, ${t(($) => $.trash.removed, { date: formatDate(card.removedAt, language, "short") })}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            void attempt(
              () => restore(card.id),
              t(($) => $.told.putBack, { name }),
            )
          }
        >
          {t(($) => $.action.restore)}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            setAsked(true);
            setAsking(true);
          }}
        >
          {t(($) => $.action.deleteForEver)}
        </Button>
      </div>
      {asked && (
        <Suspense fallback={null}>
          <DeleteDialog
            name={name}
            open={asking}
            onOpenChange={setAsking}
            onDelete={() =>
              void attempt(
                () => deleteForEver(card.id),
                t(($) => $.told.deleted, { name }),
              )
            }
          />
        </Suspense>
      )}
    </li>
  );
}
