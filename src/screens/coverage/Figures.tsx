import { useTranslation } from "react-i18next";
import type { AuditKind } from "../../core/norm/normSchema.ts";
import { Meter } from "../../ui/Meter.tsx";
import type { Row } from "./coverageRows.ts";

/** How much of what is met or open is carried by evidence, and whether the rest stands in the way of a final report. */
export function Figures({ rows, kind }: { readonly rows: readonly Row[]; readonly kind: AuditKind }) {
  const { t } = useTranslation("coverage");
  const wanted = rows.filter((row) => row.wanted);
  const enough = wanted.filter(({ weighed }) => weighed.sufficient).length;
  const metShort = rows.filter(({ answer, isShort, overridden }) => answer === "met" && isShort && !overridden).length;
  const text = t(($) => $.figures.enough, { count: enough, total: wanted.length });
  const weight = kind === "selfAssessment" ? t(($) => $.figures.advises) : t(($) => $.figures.blocks);
  return (
    <section aria-label={t(($) => $.figures.label)} className="rounded-l border border-line bg-surface p-4">
      <p className="mb-2 font-semibold">{text}</p>
      <Meter label={t(($) => $.figures.label)} value={enough} max={wanted.length} text={text} />
      <p className={metShort > 0 ? "mt-3 text-warn" : "mt-3 text-muted"}>
        {metShort === 0 ? t(($) => $.figures.metNone) : `${t(($) => $.figures.met, { count: metShort })} ${weight}`}
      </p>
    </section>
  );
}
