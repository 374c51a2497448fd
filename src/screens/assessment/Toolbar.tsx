import { useTranslation } from "react-i18next";
import { whoseCounts } from "../../core/dossier/whoseCounts.ts";
import { type CriterionFilter, useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { SearchBox } from "./SearchBox.tsx";

const filters: readonly CriterionFilter[] = ["all", "open", "unmet", "withoutEvidence", "withPoint"];
/** Of an audit that goes on from an earlier one. */
const carriedFilters: readonly CriterionFilter[] = [...filters, "notLookedAt"];

/** Search through the whole dossier, show a part of the criteria, and see both sides' answers. */
export function Toolbar() {
  const { t } = useTranslation("assessment");
  const kind = useDossier((s) => s.dossier?.kind);
  const offered = useDossier((s) => (s.dossier?.basedOn === undefined ? filters : carriedFilters));
  const filter = useAssessmentView((s) => s.filter);
  const both = useAssessmentView((s) => s.bothAnswers);
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2">
      <SearchBox />
      <div className="w-52 max-sm:flex-1">
        <Select
          aria-label={t(($) => $.filter.label)}
          value={filter}
          onChange={(event) => {
            const chosen = offered.find((each) => each === event.target.value);
            if (chosen !== undefined) useAssessmentView.setState({ filter: chosen });
          }}
          options={offered.map((value) => ({ value, label: t(($) => $.filter[value]) }))}
        />
      </div>
      {kind !== undefined && whoseCounts(kind) === "auditor" && (
        <Button look="quiet" aria-pressed={both} onClick={() => useAssessmentView.setState({ bothAnswers: !both })}>
          {both ? t(($) => $.toolbar.hideSelf) : t(($) => $.toolbar.showSelf)}
        </Button>
      )}
    </div>
  );
}
