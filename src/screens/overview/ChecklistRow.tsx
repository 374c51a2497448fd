import { useTranslation } from "react-i18next";
import type { Counts } from "../../core/dossier/progress.ts";
import type { Section } from "../../core/norm/normSchema.ts";
import type { ChecklistScore } from "../../core/scoring/scores.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Answered } from "./Answered.tsx";
import { SectionName } from "./SectionName.tsx";

type Props = {
  readonly dossier: string;
  readonly section: Section;
  readonly score: ChecklistScore;
  readonly counts: Counts;
};

export function ChecklistRow({ dossier, section, score, counts }: Props) {
  const { t } = useTranslation("overview");
  const { met, partly, applicable, open, knockOutsUnmet, knockOutsOpen } = score;
  const cells = [
    ...Array.from({ length: met }, () => "met" as const),
    ...Array.from({ length: partly }, () => "partly" as const),
    ...Array.from({ length: open.length }, () => "open" as const),
    ...Array.from({ length: applicable - met - partly - open.length }, () => "notMet" as const),
  ];
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 sm:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_10rem]">
      <div className="min-w-0">
        <SectionName dossier={dossier} section={section} />
        <p className="flex flex-wrap gap-1">
          {knockOutsUnmet.length > 0 && <Badge tone="warn">{t(($) => $.scores.knockOutsUnmet, { count: knockOutsUnmet.length })}</Badge>}
          {knockOutsOpen.length > 0 && <Badge>{t(($) => $.scores.knockOutsOpen, { count: knockOutsOpen.length })}</Badge>}
        </p>
      </div>
      <div className="min-w-0">
        {/* The figures stand below in words. */}
        <div aria-hidden="true" className="flex h-6 items-center gap-0.5">
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells are a row of equal marks
            <span key={index} className={`h-3 flex-1 rounded-[2px] border ${looks[cell]}`} />
          ))}
        </div>
        <p className="text-muted text-s">
          {t(($) => $.scores.fraction, { met, applicable })}
          {partly > 0 && `, ${t(($) => $.scores.partly, { count: partly })}`}
          {open.length > 0 && `, ${t(($) => $.scores.open, { count: open.length })}`}
        </p>
      </div>
      <Answered counts={counts} />
    </li>
  );
}

/** Partly counts half in the bar, and nowhere else. */
const looks = {
  met: "border-score-4 bg-score-4",
  partly: "border-score-4 bg-[linear-gradient(to_top,var(--color-score-4)_50%,transparent_50%)]",
  open: "border-edge bg-[repeating-linear-gradient(135deg,var(--color-edge)_0_2px,transparent_2px_5px)]",
  notMet: "border-line bg-sunken",
} as const;
