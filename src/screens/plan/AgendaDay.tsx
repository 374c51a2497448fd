import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { clashes, type AgendaDay as Day } from "../../core/dossier/agenda.ts";
import { nameIn } from "../../core/dossier/keyList.ts";
import { fulfilledBy, isExpected, isInterviewPast } from "../../core/dossier/planFor.ts";
import { formatDay } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { today } from "../../state/device.ts";
import { useNames } from "../../state/keyList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { evidenceAddress } from "./evidenceAddress.ts";
import { FulfilButton } from "./FulfilButton.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import type { PartProps } from "./tabOf.ts";

/** The interviews and observations of one day, in the order of the hour. */
export function AgendaDay({ day: { date, items }, dossier, norm, readOnly, current }: PartProps & { readonly day: Day }) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const names = useNames();
  const clashing = date === "" ? new Set<string>() : clashes(items);
  // Noon, so that no time zone makes it another day.
  const heading = date === "" ? t(($) => $.agenda.noDay) : formatDay(`${date}T12:00:00`, language);
  return (
    <section aria-label={heading} className="mb-6 last:mb-0">
      <h3 className="flex items-baseline gap-2 border-edge border-b pb-1 font-semibold">
        {heading}
        <span className="font-normal text-muted text-s">{items.length}</span>
      </h3>
      <ul>
        {items.map((item) => {
          const role = norm.roles[item.role]?.name;
          const name = names === undefined || item.kind !== "interview" ? "" : nameIn(names, dossier, `plan/${item.id}`);
          const held = fulfilledBy(dossier, item);
          const detail = [
            name,
            role === undefined || item.title.startsWith(say(role, dossier.language)) ? "" : say(role, language),
            item.kind === "observation" ? t(($) => $.kind.observation) : "",
            item.department,
            item.place,
            item.who === "" ? "" : t(($) => $.agenda.by, { name: item.who }),
          ];
          return (
            <ItemRow
              key={item.id}
              item={item}
              dossier={dossier.id}
              current={current === item.id}
              start={<span className="inline-block w-12 py-1 text-muted">{item.time === "" ? "–" : item.time}</span>}
              detail={detail.filter((each) => each !== "").join(" · ")}
              badges={
                <>
                  {clashing.has(item.id) && <Badge tone="warn">{t(($) => $.agenda.clash)}</Badge>}
                  {isInterviewPast(dossier, item, today()) && <Badge tone="warn">{t(($) => $.agenda.past)}</Badge>}
                  {held !== undefined || item.status !== "toDo" ? <StatusBadge item={item} /> : null}
                </>
              }
              action={
                held !== undefined ? (
                  <Link {...evidenceAddress(held, dossier.id)} className={buttonClass("quiet")}>
                    {t(($) => $.fulfil.open)}
                    <span className="sr-only"> {held.title}</span>
                  </Link>
                ) : !readOnly && date !== "" && date <= today() && isExpected(dossier, item) ? (
                  <FulfilButton item={item} dossier={dossier.id} />
                ) : null
              }
            />
          );
        })}
      </ul>
    </section>
  );
}
