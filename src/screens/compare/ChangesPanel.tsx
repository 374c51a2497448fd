import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changeKind } from "../../core/comparison/changeKind.ts";
import { Field } from "../../ui/Field.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { ChangeList } from "./ChangeList.tsx";
import type { Compared } from "./CompareScreen.tsx";
import { useCompareWords } from "./useCompareWords.ts";

type Shown = "all" | "risen" | "fallen";

/** Per pair of audits every answer that is another, with both rationales. */
export function ChangesPanel({ compared: { years, labels } }: { readonly compared: Compared }) {
  const { t } = useTranslation("compare");
  const words = useCompareWords();
  const [shown, setShown] = useState<Shown>("all");
  const [section, setSection] = useState("");
  const sections = years.sections.map(({ norm, section: id }) => ({ value: id, label: words.section(norm, id) }));
  return (
    <Panel title={t(($) => $.changes.title)}>
      <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <SegmentedControl
          legend={t(($) => $.changes.show)}
          choices={(["all", "risen", "fallen"] as const).map((value) => ({ value, label: t(($) => $.changes[value]) }))}
          value={shown}
          onChange={setShown}
        />
        <div className="w-full max-w-80">
          <Field label={t(($) => $.changes.section)}>
            {(control) => (
              <Select
                {...control}
                value={section}
                onChange={(event) => setSection(event.target.value)}
                options={[{ value: "", label: t(($) => $.changes.everySection) }, ...sections]}
              />
            )}
          </Field>
        </div>
      </div>
      <div className="flex flex-col gap-10">
        {years.pairs.map((pair) => {
          const { from, to, kind, comparison } = pair;
          const names = { from: labels[from] ?? "", to: labels[to] ?? "" };
          const [normBefore, norm] = [years.audits[from]?.audit.norm, years.audits[to]?.audit.norm];
          return (
            <section key={`${from} ${to}`}>
              <h3 className="font-semibold">{kind === "later" ? t(($) => $.changes.later, names) : t(($) => $.changes.units, names)}</h3>
              {comparison.kind === "notComparable" || norm === undefined || normBefore === undefined ? (
                comparison.kind === "notComparable" && <p className="max-w-prose">{t(($) => $.share[comparison.because])}</p>
              ) : (
                <ChangeList
                  pair={pair}
                  comparison={comparison}
                  norm={norm}
                  normBefore={normBefore}
                  names={names}
                  changed={comparison.changed.filter(
                    (change) => (shown === "all" || changeKind(change) === shown) && (section === "" || change.section === section),
                  )}
                />
              )}
            </section>
          );
        })}
      </div>
    </Panel>
  );
}
