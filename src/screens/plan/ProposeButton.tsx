import Wand from "lucide-react/icons/wand-sparkles";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { presentEvidence } from "../../core/dossier/evidenceFor.ts";
import { presentPlan } from "../../core/dossier/planFor.ts";
import { type ProposedItem, proposePlan } from "../../core/evidence/proposePlan.ts";
import { evidenceTypes, type Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { useDossier } from "../../state/dossier.ts";
import { addProposed } from "../../state/planItems.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useTell } from "../../ui/useTell.ts";

/** Says what would be put in the plan, and puts it there in one step. */
export function ProposeButton({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("plan");
  // What is put in the dossier is in its language, whatever the screen speaks.
  const { t: inDossier, ready } = useTranslation("plan", { lng: dossier.language, useSuspense: false });
  const run = useDossier((s) => s.run);
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const proposed = useMemo(() => (open ? proposePlan(dossier, norm) : []), [open, dossier, norm]);
  const withoutSize = Object.keys(norm.roles).filter((role) => (dossier.plan.roles[role]?.size ?? 0) === 0).length;
  const empty = presentPlan(dossier).length === 0;

  function put() {
    const title = titles(dossier);
    const added = addProposed(proposed, (item) =>
      item.about === undefined ? inDossier(($) => $.propose.title[counted(item)]) : title(item, say(item.about, dossier.language)),
    );
    setOpen(false);
    if (added.kind === "refused") tell(added.refusal);
    else
      tell(undefined, {
        text: t(($) => $.propose.done, { count: added.ids.length }),
        onUndo: () => tell(run({ kind: "removePlanItems", ids: added.ids })),
      });
  }

  return (
    <>
      <Button look={empty ? "primary" : "plain"} icon={Wand} onClick={() => setOpen(true)}>
        {t(($) => $.propose[empty ? "button" : "more"])}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t(($) => $.propose.heading)}
        description={t(($) => $.propose.text)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t(($) => $.cancel)}</Button>
            {proposed.length > 0 && ready && (
              <Button look="primary" onClick={put}>
                {t(($) => $.propose.put, { count: proposed.length })}
              </Button>
            )}
          </>
        }
      >
        {proposed.length === 0 ? (
          <p>{t(($) => $.propose.nothing)}</p>
        ) : (
          <ul className="border-line border-t">
            {evidenceTypes.map((kind) => {
              const count = proposed.filter((item) => item.kind === kind).length;
              return count === 0 ? null : (
                <li key={kind} className="flex items-baseline justify-between gap-4 border-line border-b py-1.5">
                  <span>{t(($) => $.kinds[kind])}</span>
                  <span className="font-semibold">{count}</span>
                </li>
              );
            })}
          </ul>
        )}
        {withoutSize > 0 && <p className="text-muted text-s">{t(($) => $.propose.sizes, { count: withoutSize })}</p>}
      </Dialog>
    </>
  );
}

/** Interviews of one role are told apart by a number that goes on. */
function titles(dossier: Dossier): (item: ProposedItem, name: string) => string {
  const counts = new Map<string, number>();
  for (const { kind, role } of presentPlan(dossier)) if (kind === "interview") counts.set(role, (counts.get(role) ?? 0) + 1);
  // Held without having been planned: its number is taken as well.
  const planned = new Set(presentPlan(dossier).flatMap(({ evidence }) => evidence ?? []));
  for (const { id, interview } of presentEvidence(dossier)) {
    if (interview !== undefined && !planned.has(id)) counts.set(interview.role, (counts.get(interview.role) ?? 0) + 1);
  }
  return ({ kind, role }, name) => {
    if (kind !== "interview") return name;
    const number = (counts.get(role) ?? 0) + 1;
    counts.set(role, number);
    return `${name} ${number}`;
  };
}

function counted({ kind }: ProposedItem): "register" | "fileSample" | "customerVoice" {
  if (kind === "register" || kind === "fileSample" || kind === "customerVoice") return kind;
  throw new Error(`A proposed ${kind} says what it is about`);
}
