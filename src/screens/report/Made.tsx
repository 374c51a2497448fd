import Download from "lucide-react/icons/download";
import ExternalLink from "lucide-react/icons/external-link";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatBytes } from "../../i18n/format.ts";
import { usePreferences } from "../../state/preferences.ts";
import { reportAddress, saveReport } from "../../state/reportFile.ts";
import type { MadeReport, ReportWishes } from "../../state/reportView.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Replaced } from "./Replaced.tsx";
import { useTellSaved } from "./useTellSaved.ts";

type Props = { readonly made: MadeReport; readonly dossier: Dossier; readonly norm: Norm; readonly wishes: ReportWishes };

/** The report that was made: its name, its size, that it was read back, and what to know before it is sent. */
export function Made({ made, dossier, norm, wishes }: Props) {
  const { t } = useTranslation("reportScreen");
  const language = usePreferences((s) => s.language);
  const tellSaved = useTellSaved();
  const address = useAddress(made);
  const outdated = made.from !== dossier || !sameWishes(made.wishes, wishes);
  return (
    <div className="flex flex-col gap-4 border-line border-t pt-4">
      <div role="status">
        <p className="font-semibold">{t(($) => $.made.title)}</p>
        <p className="break-words">{made.fileName}</p>
        <p className="text-muted text-s">
          {[t(($) => $.made.pages, { count: made.pages }), formatBytes(made.bytes.length, language), t(($) => $.made.readBack)].join(" · ")}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onClick={() => void saveReport(made).then(tellSaved)}>
          {t(($) => $.made.save)}
        </Button>
        {address !== undefined && (
          <a href={address} target="_blank" rel="noreferrer" className={buttonClass("plain")}>
            <ExternalLink size={18} aria-hidden />
            {t(($) => $.made.open)}
          </a>
        )}
      </div>
      {outdated && <Banner tone="warn">{t(($) => $.made.outdated)}</Banner>}
      {made.logoMissing && <Banner tone="warn">{t(($) => $.made.logoMissing)}</Banner>}
      {made.earlierMissing && <Banner tone="warn">{t(($) => $.made.earlierMissing)}</Banner>}
      {made.replaced.length > 0 && <Replaced signs={made.replaced} dossier={made.from} norm={norm} />}
    </div>
  );
}

function useAddress(made: MadeReport): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const { url, release } = reportAddress(made);
    setAddress(url);
    return release;
  }, [made]);
  return address;
}

function sameWishes(one: ReportWishes, other: ReportWishes): boolean {
  return (Object.keys(one) as (keyof ReportWishes)[]).every((key) => one[key] === other[key]); // its own keys
}
