import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Controller, FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { auditKinds, languages } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { today } from "../../state/device.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { draftOr, forgetDraft, useFormDraft } from "../../state/formDraft.ts";
import { type StartedAudit, startAudit } from "../../state/newAudit.ts";
import { useNorms } from "../../state/norms.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { FromStep } from "./FromStep.tsx";
import { auditOf, type NewAuditForm, newAuditForm } from "./newAuditForm.ts";
import { Step } from "./Step.tsx";
import { SubjectStep } from "./SubjectStep.tsx";
import { TeamStep } from "./TeamStep.tsx";
import { wholeYear } from "./wholeYear.ts";

const draftName = "newAudit";

/** One page of questions that ends in a new dossier. */
export function NewAuditScreen() {
  const { t } = useTranslation("newaudit");
  const { t: frame } = useTranslation("app");
  const navigate = useNavigate();
  const language = usePreferences((s) => s.language);
  const norms = useNorms((s) => s.norms);
  const refresh = useNorms((s) => s.refresh);
  const [failure, setFailure] = useState<Exclude<StartedAudit["kind"], "started">>();
  const form = useForm<NewAuditForm>({
    resolver: zodResolver(newAuditForm),
    defaultValues: draftOr(draftName, firstValues(norms[0]?.address ?? "")),
  });
  const { control, handleSubmit, formState } = form;
  const { from: wished } = useSearch({ from: "/plain/new" });
  const hasEarlier = useDossierList((s) => s.dossiers.length > 0) || form.watch("from") !== "";
  // Without an earlier audit there is nothing to choose from.
  const first = hasEarlier ? 2 : 1;
  const faults = Object.keys(formState.errors).length;

  useEffect(() => {
    void refresh();
  }, [refresh]);

  useFormDraft(draftName, form);

  async function start(values: NewAuditForm) {
    setFailure(undefined);
    usePreferences.getState().setName(values.you.name);
    const outcome = await startAudit(auditOf(values)).catch(() => ({ kind: "failed" }) as const);
    if (outcome.kind !== "started") {
      setFailure(outcome.kind);
      return;
    }
    forgetDraft(draftName);
    await navigate({ to: "/dossier/$id", params: { id: outcome.id } });
  }

  return (
    <Page title={t(($) => $.title)} lead={t(($) => $.lead)} width="prose">
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void handleSubmit(start)(event)}>
          <FromStep number={1} wished={wished} />
          <Step number={first} title={t(($) => $.norm.title)}>
            <Controller
              control={control}
              name="norm"
              render={({ field }) => (
                <RadioCards
                  legend={t(($) => $.norm.legend)}
                  cards={norms.map(({ address, shortName, summary, imported }) => ({
                    value: address,
                    title: imported ? t(($) => $.norm.imported, { name: say(shortName, language) }) : say(shortName, language),
                    text: say(summary, language),
                  }))}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            />
            <Link to="/norms" className="link inline-flex min-h-control items-center self-start">
              {t(($) => $.norm.read)}
            </Link>
          </Step>
          <Step number={first + 1} title={t(($) => $.kind.title)}>
            <Controller
              control={control}
              name="kind"
              render={({ field }) => (
                <RadioCards
                  legend={t(($) => $.kind.legend)}
                  cards={auditKinds.map((kind) => ({ value: kind, title: frame(($) => $.kind[kind]), text: t(($) => $.kind[kind]) }))}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            />
          </Step>
          <SubjectStep number={first + 2} />
          <TeamStep number={first + 3} />
          <Step number={first + 4} title={t(($) => $.language.title)} lead={t(($) => $.language.hint)}>
            <Controller
              control={control}
              name="language"
              render={({ field }) => (
                <SegmentedControl
                  legend={t(($) => $.language.legend)}
                  choices={languages.map((value) => ({ value, label: t(($) => $.language[value]) }))}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            />
          </Step>
          <div className="flex flex-col gap-4 border-line border-t pt-6">
            {failure !== undefined && (
              <Banner tone="danger" title={t(($) => $.failed.title)}>
                {t(($) => $.failed[failure])}
              </Banner>
            )}
            {faults > 0 && <p className="text-danger">{t(($) => $.error.summary, { count: faults })}</p>}
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" look="primary" busy={formState.isSubmitting}>
                {t(($) => $.start)}
              </Button>
              <Link to="/" onClick={() => forgetDraft(draftName)} className={buttonClass("quiet")}>
                {t(($) => $.cancel)}
              </Link>
            </div>
          </div>
        </form>
      </FormProvider>
    </Page>
  );
}

function firstValues(norm: string): NewAuditForm {
  const { language, name } = usePreferences.getState();
  return {
    norm,
    kind: "internalAudit",
    organisation: "",
    unit: "",
    ...wholeYear(Number(today().slice(0, 4)) - 1),
    you: { name, role: "leadAuditor", independent: false },
    others: [],
    language,
    from: "",
  };
}
