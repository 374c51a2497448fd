import Scale from "lucide-react/icons/scale";
import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import { confidencePercent, filesToShow, ifNoneFails } from "../../core/sampling/discovery.ts";

type Props = { readonly size: number; readonly population: number; readonly norm: Norm };

/** What a sample of this size can say when nothing fails in it, while the size is chosen. */
export function Says({ size, population, norm }: Props) {
  const { t } = useTranslation("sample");
  const wanted = Object.values(norm.evidenceProfiles).flatMap(({ rule }) => (rule.kind === "fileSample" ? [rule.sharePercent] : []))[0];
  const all = population > 0 && size >= population;
  return (
    <div role="status" className="mt-5 flex max-w-3xl gap-3 rounded-m bg-accent-soft px-4 py-3">
      <Scale size={20} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      <div>
        <p className="font-semibold">{t(($) => $.says.title)}</p>
        {size < 1 ? (
          <p>{t(($) => $.says.empty)}</p>
        ) : all ? (
          <p>{t(($) => $.says.all, { count: population })}</p>
        ) : (
          <>
            <p>
              {t(($) => $.says.noneFails, {
                count: size,
                // Without a number of files the statement for any population holds.
                percent: ifNoneFails(size, population === 0 ? Number.POSITIVE_INFINITY : population),
                confidence: confidencePercent,
              })}
            </p>
            {wanted !== undefined && wanted > 0 && wanted < 100 && (
              <p className="text-muted text-s">{t(($) => $.says.wanted, { percent: wanted, count: filesToShow(wanted) })}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
