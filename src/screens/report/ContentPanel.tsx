import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import type { DossierCard } from "../../state/dossierList.ts";
import type { ReportWishes } from "../../state/reportView.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useTell } from "../../ui/useTell.ts";
import { CompareWith } from "./CompareWith.tsx";

type Props = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly earlier: readonly DossierCard[];
  readonly wishes: ReportWishes;
  readonly wish: (changes: Partial<ReportWishes>) => void;
  readonly readOnly: boolean;
};

const chapters = ["summary", "assignment", "scores", "findings", "plan", "comparison", "opinion", "annexes"] as const;

/** The chapters, which of them a draft can do without, and what else goes along. */
export function ContentPanel({ dossier, norm, earlier, wishes, wish, readOnly }: Props) {
  const { t } = useTranslation("reportScreen");
  const tell = useTell();
  const left = (chapter: (typeof chapters)[number]) => {
    if (chapter === "comparison") return wishes.compareWith === "";
    return !wishes.final && (chapter === "findings" || chapter === "plan") && !wishes[chapter];
  };
  return (
    <Panel title={t(($) => $.content.title)}>
      <ol className="mb-5 flex list-decimal flex-col gap-1.5 pl-6 marker:text-muted">
        {chapters
          .filter((chapter) => !left(chapter))
          .map((chapter) => (
            <li key={chapter} className="pl-1">
              <span className="font-semibold">{t(($) => $.chapter[chapter])}</span>{" "}
              <span className="text-muted">{t(($) => $.chapterText[chapter])}</span>
            </li>
          ))}
      </ol>
      {wishes.final ? (
        <p className="mb-3 max-w-prose text-muted text-s">{t(($) => $.content.finalWhole)}</p>
      ) : (
        <fieldset className="mb-3">
          <legend className="mb-1 font-semibold">{t(($) => $.content.inDraft)}</legend>
          <Checkbox
            label={t(($) => $.chapter.findings)}
            checked={wishes.findings}
            onChange={(event) => wish({ findings: event.target.checked })}
          />
          <Checkbox label={t(($) => $.chapter.plan)} checked={wishes.plan} onChange={(event) => wish({ plan: event.target.checked })} />
        </fieldset>
      )}
      {earlier.length > 0 && <CompareWith earlier={earlier} wishes={wishes} wish={wish} />}
      <fieldset>
        <legend className="mb-1 font-semibold">{t(($) => $.content.also)}</legend>
        {norm.overall.kind === "mean" && (
          <Checkbox
            label={t(($) => $.content.mean)}
            hint={t(($) => $.content.meanHint)}
            checked={dossier.report.showOverall}
            disabled={readOnly}
            onChange={(event) =>
              tell(useDossier.getState().run({ kind: "editReportSettings", changes: { showOverall: event.target.checked } }))
            }
          />
        )}
        <Checkbox
          label={t(($) => $.content.data)}
          hint={t(($) => $.content.dataHint)}
          checked={wishes.withData}
          onChange={(event) => wish({ withData: event.target.checked })}
        />
      </fieldset>
    </Panel>
  );
}
