import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useTranslation } from "react-i18next";
import { type EvidenceOrder, useEvidenceView } from "../../state/evidenceView.ts";

/** The name of a column that sorts by it; a second press turns the order round. */
export function SortHead({ order, label }: { readonly order: EvidenceOrder; readonly label: string }) {
  const { t } = useTranslation("evidence");
  const { order: current, down, sortBy } = useEvidenceView();
  const active = order === current;
  const Icon = down ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      aria-pressed={active}
      onClick={() => sortBy(order)}
      className="-mx-1 inline-flex min-h-8 items-center gap-1 rounded-s px-1 text-left hover:bg-hover hover:text-ink aria-pressed:text-ink pointer-coarse:min-h-control"
    >
      <span className="sr-only">{t(($) => $.table.sortBy)}</span> {label}
      {active && (
        <>
          <Icon size={14} aria-hidden />{" "}
          <span className="sr-only">{down ? t(($) => $.table.descending) : t(($) => $.table.ascending)}</span>
        </>
      )}
    </button>
  );
}
