import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { auditLabels } from "../../core/comparison/auditLabels.ts";
import { compareYears, type Years } from "../../core/comparison/compareYears.ts";
import { useCompareView } from "../../state/compareView.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Page } from "../../ui/Page.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ChangesPanel } from "./ChangesPanel.tsx";
import { Chooser } from "./Chooser.tsx";
import { ExportBar } from "./ExportBar.tsx";
import { ReferencesPanel } from "./ReferencesPanel.tsx";
import { ScoresPanel } from "./ScoresPanel.tsx";
import { SelfPanel } from "./SelfPanel.tsx";
import { SharePanel } from "./SharePanel.tsx";

/** What the parts of this screen draw: the audits side by side, each with a short name. */
export type Compared = { readonly years: Years; readonly labels: readonly string[] };

/** Years, units and reports side by side. `?with=` names the dossiers of this device. */
export function CompareScreen() {
  const { t } = useTranslation("compare");
  const navigate = useNavigate();
  const { with: address } = useSearch({ from: "/plain/compare" });
  const chosen = useMemo(() => (address ?? "").split(",").filter((id) => id !== ""), [address]);
  const { files, stored, read, forgetStored } = useCompareView();
  const refresh = useDossierList((s) => s.refresh);
  useEffect(() => {
    void refresh();
    return forgetStored;
  }, [refresh, forgetStored]);
  useEffect(() => {
    void read(chosen);
  }, [read, chosen]);

  const compared = useMemo((): Compared | undefined => {
    const own = chosen.flatMap((id) => stored.get(id) ?? []);
    // A dossier that is here and in a file too stands once.
    const dropped = files.map(({ audit }) => audit).filter(({ id }) => !chosen.includes(id));
    if (own.length + dropped.length < 2) return undefined;
    const years = compareYears([...own, ...dropped]);
    return { years, labels: auditLabels(years) };
  }, [chosen, stored, files]);

  const choose = (ids: readonly string[]) =>
    void navigate({ to: "/compare", search: ids.length === 0 ? {} : { with: ids.join(",") }, replace: true });
  // Open while somebody picks; only who arrives with a choice finds it folded.
  const [picking] = useState(chosen.length + files.length < 2);
  const count = new Set([...chosen, ...files.map(({ audit }) => audit.id)]).size;
  const chooser = <Chooser chosen={chosen} onChosen={choose} />;
  return (
    <Page
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      {...(compared === undefined ? {} : { actions: <ExportBar compared={compared} /> })}
    >
      <div className="print:hidden">
        <Panel title={t(($) => $.choose.title)} lead={t(($) => $.choose.lead)}>
          {picking ? chooser : <Disclosure summary={t(($) => $.choose.chosen, { count })}>{chooser}</Disclosure>}
          {count === 1 && (
            <p role="status" className="mt-3">
              {t(($) => $.choose.more)}
            </p>
          )}
        </Panel>
      </div>
      {compared !== undefined && (
        <>
          <SharePanel compared={compared} />
          <ScoresPanel compared={compared} />
          <ChangesPanel compared={compared} />
          <SelfPanel compared={compared} />
          <ReferencesPanel compared={compared} />
        </>
      )}
    </Page>
  );
}
