import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import { placeOf } from "../../core/dossier/placeOf.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import type { Problem } from "../../core/problem.ts";
import { say } from "../../i18n/say.ts";
import { useProblemText } from "../../i18n/useProblemText.ts";
import { placeAddress } from "../../state/placeAddress.ts";
import { usePreferences } from "../../state/preferences.ts";
import type { ReportWishes } from "../../state/reportView.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { type BlockGroup, blockGroups } from "./blockGroups.ts";

type Props = {
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly blocks: readonly Problem[];
  readonly wishes: ReportWishes;
  readonly wish: (changes: Partial<ReportWishes>) => void;
};

/** Draft or final, and everything that still stands between the two, each with a way to it. */
export function KindPanel({ dossier, norm, blocks, wishes, wish }: Props) {
  const { t } = useTranslation("reportScreen");
  const count = blocks.length;
  return (
    <Panel title={t(($) => $.kind.title)}>
      <RadioCards
        legend={t(($) => $.kind.legend)}
        cards={[
          { value: "draft", title: t(($) => $.kind.draft), text: t(($) => $.kind.draftText) },
          {
            value: "final",
            title: t(($) => $.kind.final),
            text: count === 0 ? t(($) => $.kind.finalText) : t(($) => $.kind.notYet, { count }),
            disabled: count > 0,
          },
        ]}
        value={wishes.final ? "final" : "draft"}
        onChange={(kind) => wish({ final: kind === "final" })}
      />
      {count > 0 && (
        <div className="mt-6">
          <h3 className="font-semibold">{t(($) => $.blocks.title)}</h3>
          <ul className="mt-1">
            {blockGroups(blocks, norm).map((group) => (
              <li key={typeof group.about === "string" ? group.about : group.about.id} className="border-line border-b last:border-b-0">
                <Group group={group} dossier={dossier.id} norm={norm} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Group({
  group: { about, problems },
  dossier,
  norm,
}: {
  readonly group: BlockGroup;
  readonly dossier: string;
  readonly norm: Norm;
}) {
  const { t } = useTranslation("reportScreen");
  const language = usePreferences((s) => s.language);
  const name = typeof about === "string" ? t(($) => $.blocks[about]) : `${about.ref} ${say(about.name, language)}`;
  return (
    <Disclosure
      summary={
        <span className="flex flex-1 items-baseline justify-between gap-2">
          <span className="font-normal">{name}</span>
          <Badge tone="warn">{problems.length}</Badge>
        </span>
      }
    >
      <ul className="flex flex-col gap-2">
        {problems.map((problem) => (
          <Block key={`${problem.code} ${problem.path}`} problem={problem} dossier={dossier} norm={norm} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Block({ problem, dossier, norm }: { readonly problem: Problem; readonly dossier: string; readonly norm: Norm }) {
  const problemText = useProblemText();
  const place = placeOf(problem.path, norm);
  if (place === undefined) throw new Error(`A report is blocked at ${problem.path}, which is no place in a dossier`);
  return (
    <li className="max-w-prose">
      <Link {...placeAddress(place, dossier)} className="link">
        {problemText(problem)}
      </Link>
    </li>
  );
}
