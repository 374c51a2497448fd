import { Link, useParams } from "@tanstack/react-router";
import Download from "lucide-react/icons/download";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { downloadNorm } from "../../state/normFiles.ts";
import { useNorms } from "../../state/norms.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { CriteriaTab } from "./CriteriaTab.tsx";
import { EvidenceTab } from "./EvidenceTab.tsx";
import { InterpretationsTab } from "./InterpretationsTab.tsx";
import { ScoringTab } from "./ScoringTab.tsx";
import { SourcesTab } from "./SourcesTab.tsx";
import { searchNorm } from "./searchNorm.ts";
import { useToldSaving } from "./useToldSaving.ts";

/** A norm to read, from its criteria to its sources. */
export function NormScreen() {
  const { t } = useTranslation("norms");
  const { address } = useParams({ from: "/plain/norms/$address" });
  const loadNorm = useNorms((s) => s.loadNorm);
  const [norm, setNorm] = useState<Norm | "missing">();

  useEffect(() => {
    let wanted = true;
    setNorm(undefined);
    void loadNorm(address).then((loaded) => wanted && setNorm(loaded?.norm ?? "missing"));
    return () => {
      wanted = false;
    };
  }, [address, loadNorm]);

  if (norm === undefined) return null;
  if (norm === "missing") {
    return (
      <Page title={t(($) => $.missing.title)} width="prose">
        <p className="mb-4">{t(($) => $.missing.text)}</p>
        <Link to="/norms" className={buttonClass("primary")}>
          {t(($) => $.missing.back)}
        </Link>
      </Page>
    );
  }
  return <Reader key={address} norm={norm} address={address} />;
}

type Part = "criteria" | "scoring" | "evidence" | "interpretations" | "sources";

function Reader({ norm, address }: { readonly norm: Norm; readonly address: string }) {
  const { t } = useTranslation("norms");
  const language = usePreferences((s) => s.language);
  const toldSaving = useToldSaving();
  const [part, setPart] = useState<Part>("criteria");
  const [query, setQuery] = useState("");
  // Typing stays quick while a hundred criteria are filtered.
  const found = searchNorm(norm, language, useDeferredValue(query));

  return (
    <Page
      title={say(norm.name, language)}
      documentTitle={say(norm.shortName, language)}
      lead={say(norm.summary, language)}
      actions={
        <Button icon={Download} onClick={() => void toldSaving(downloadNorm(address))}>
          {t(($) => $.download)}
        </Button>
      }
    >
      <search className="mb-6 block max-w-md">
        <Field label={t(($) => $.search.label)}>
          {(control) => <TextInput {...control} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />}
        </Field>
        <p role="status" className="mt-1 min-h-5 text-muted text-s">
          {found !== undefined && t(($) => $.search.found, { criteria: found.judged.size, interpretations: found.interpretations.size })}
        </p>
      </search>
      <Tabs<Part>
        label={t(($) => $.parts.label)}
        value={part}
        onChange={setPart}
        tabs={[
          {
            value: "criteria",
            label: t(($) => $.parts.criteria),
            ...(found === undefined ? {} : { count: found.judged.size }),
            panel: <CriteriaTab norm={norm} language={language} only={found?.judged} />,
          },
          { value: "scoring", label: t(($) => $.parts.scoring), panel: <ScoringTab norm={norm} language={language} /> },
          { value: "evidence", label: t(($) => $.parts.evidence), panel: <EvidenceTab norm={norm} language={language} /> },
          {
            value: "interpretations",
            label: t(($) => $.parts.interpretations),
            count: found?.interpretations.size ?? norm.interpretations.length,
            panel: <InterpretationsTab norm={norm} language={language} only={found?.interpretations} />,
          },
          { value: "sources", label: t(($) => $.parts.sources), panel: <SourcesTab norm={norm} language={language} /> },
        ]}
      />
    </Page>
  );
}
