import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import { LinkRefs } from "./LinkRefs.tsx";
import { RowDate, RowFiles, type RowProps, RowTitle } from "./RowParts.tsx";

/** The columns on a wide window; on a narrow one a row is a small card. */
export const rowGrid = "grid gap-x-4 md:grid-cols-[minmax(0,2fr)_9rem_8rem_minmax(0,1.4fr)_7rem]";

export const EvidenceRow = memo(function EvidenceRow({ norm, ...row }: RowProps & { readonly norm: Norm }) {
  const { t } = useTranslation("evidence");
  const { evidence, time, current } = row;
  const { type, source, date, links } = evidence;
  return (
    <li
      className={`${rowGrid} relative gap-y-1 border-line border-b py-2 hover:bg-hover max-md:flex max-md:flex-wrap ${current ? "bg-accent-soft" : ""}`}
    >
      <div className="min-w-0 max-md:basis-full">
        <RowTitle {...row} />
        {source !== "" && <p className="text-muted text-s">{source}</p>}
      </div>
      <span>
        <span className="sr-only">{t(($) => $.table.type)} </span>
        {t(($) => $.type[type])}
      </span>
      <RowDate date={date} time={time} />
      <div className="min-w-0 max-md:order-last max-md:basis-full">
        <span className="sr-only">{t(($) => $.table.about)} </span>
        {Object.keys(links).length === 0 ? (
          <span className="text-muted">{t(($) => $.table.unlinked)}</span>
        ) : (
          <LinkRefs links={links} norm={norm} />
        )}
      </div>
      <RowFiles {...row} />
    </li>
  );
});
