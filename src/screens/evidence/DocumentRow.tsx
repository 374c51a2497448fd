import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { LinkRefs } from "./LinkRefs.tsx";
import { RowDate, RowFiles, type RowProps, RowTitle } from "./RowParts.tsx";

export const documentGrid = "grid gap-x-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1.2fr)_7rem_7rem_minmax(0,1.5fr)_5rem]";

/** A document with what makes it findable: version, owner, place and the day it came, and the pages cited. */
export const DocumentRow = memo(function DocumentRow({ norm, ...row }: RowProps & { readonly norm: Norm }) {
  const { t } = useTranslation("evidence");
  const language = usePreferences((s) => s.language);
  const { evidence, time, current } = row;
  const { source, place, date, links, document } = evidence;
  const { version = "", owner = "", received = "", location = "" } = document ?? {};
  const under = [version === "" ? "" : t(($) => $.table.version, { version }), source].filter((text) => text !== "").join(" · ");
  const where = location === "" ? place : location;
  return (
    <li
      className={`${documentGrid} relative gap-y-1 border-line border-b py-2 hover:bg-hover max-md:flex max-md:flex-wrap ${current ? "bg-accent-soft" : ""}`}
    >
      <div className="min-w-0 max-md:basis-full">
        <RowTitle {...row} />
        {under !== "" && <p className="break-words text-muted text-s">{under}</p>}
      </div>
      <div className="min-w-0 empty:hidden max-md:basis-full md:empty:block">
        {owner !== "" && (
          <p className="break-words">
            <span className="sr-only">{t(($) => $.table.owner)} </span>
            {owner}
          </p>
        )}
        {where !== "" && (
          <p className="break-words text-muted text-s">
            <span className="sr-only">{t(($) => $.table.place)} </span>
            {where}
          </p>
        )}
      </div>
      <RowDate date={date} time={time} />
      <span className="empty:hidden md:empty:block">
        {received !== "" && (
          <>
            <span className="md:sr-only">{t(($) => $.table.received)} </span>
            {formatDate(received, language, "short")}
          </>
        )}
      </span>
      <div className="min-w-0 max-md:order-last max-md:basis-full">
        <span className="sr-only">{t(($) => $.table.about)} </span>
        {Object.keys(links).length === 0 ? (
          <span className="text-muted">{t(($) => $.table.unlinked)}</span>
        ) : (
          <LinkRefs links={links} norm={norm} cited />
        )}
      </div>
      <RowFiles {...row} />
    </li>
  );
});
