import { useTranslation } from "react-i18next";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PartField } from "./PartField.tsx";
import { PartGroup } from "./PartGroup.tsx";
import { type Fields, usePart } from "./usePart.ts";

type Props = { readonly evidence: Evidence; readonly readOnly: boolean };

/** Which document it is, so that another finds the same one. */
export function DocumentPart({ evidence: { id, document }, readOnly }: Props) {
  const { t } = useTranslation("evidence");
  const stored = {
    version: document?.version ?? "",
    owner: document?.owner ?? "",
    received: document?.received ?? "",
    location: document?.location ?? "",
  };
  const part = usePart(`evidence/${id}/document`, stored, readOnly, (fields) => ({ body: commandOf(id, document, fields) }));
  const field = { part, readOnly };
  return (
    <Panel title={t(($) => $.document.title)}>
      <PartGroup part={part}>
        <PartField {...field} name="version" label={t(($) => $.document.version)} hint={t(($) => $.document.versionHint)} form="line" />
        <PartField {...field} name="owner" label={t(($) => $.document.owner)} hint={t(($) => $.document.ownerHint)} form="line" />
        <PartField {...field} name="received" label={t(($) => $.document.received)} form="date" />
        <PartField {...field} name="location" label={t(($) => $.document.location)} hint={t(($) => $.document.locationHint)} form="line" />
      </PartGroup>
    </Panel>
  );
}

function commandOf(id: string, document: Evidence["document"], { version = "", owner = "", received = "", location = "" }: Fields) {
  return version === "" && owner === "" && received === "" && location === ""
    ? ({ kind: "editEvidence", id, changes: {}, clear: ["document"] } as const)
    : ({ kind: "editEvidence", id, changes: { document: { ...document, version, owner, received, location } } } as const);
}
