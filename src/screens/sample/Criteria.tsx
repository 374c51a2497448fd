import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { useDossier } from "../../state/dossier.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { useTell } from "../../ui/useTell.ts";
import type { SampleProps } from "./SampleScreen.tsx";
import { criteriaBySample, sampleCriteria } from "./sampleCriteria.ts";

/** Without a criterion there is nothing to look for in a file. */
export function Criteria({ evidence, norm, readOnly, dossier }: SampleProps & { readonly dossier: Dossier }) {
  const { t } = useTranslation("sample");
  const tell = useTell();
  if (sampleCriteria(evidence, norm).length > 0) return null;
  const wanted = criteriaBySample(dossier, norm);
  const { id } = evidence;

  function link() {
    const { run } = useDossier.getState();
    const linked = wanted.filter((criterion) => tell(run({ kind: "linkEvidence", id, criterion, stance: "supports" }))).length;
    tell(undefined, {
      text: t(($) => $.criteria.linked, { count: linked }),
      onUndo: () => {
        for (const criterion of wanted) tell(useDossier.getState().run({ kind: "unlinkEvidence", id, criterion }));
      },
    });
  }

  return (
    <div className="mb-6">
      <Banner
        actions={
          !readOnly && (
            <>
              {wanted.length > 0 && <Button onClick={link}>{t(($) => $.criteria.link, { count: wanted.length })}</Button>}
              <Link to="/dossier/$id/evidence" params={{ id: dossier.id }} search={{ item: id }} className={buttonClass("quiet")}>
                {t(($) => $.criteria.change)}
              </Link>
            </>
          )
        }
      >
        {t(($) => $.criteria.none)}
      </Banner>
    </div>
  );
}
