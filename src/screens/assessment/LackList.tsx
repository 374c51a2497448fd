import { useTranslation } from "react-i18next";
import type { Section } from "../../core/norm/normSchema.ts";
import type { Lack } from "../../core/scoring/scores.ts";
import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { JumpButton } from "./JumpButton.tsx";

type Props = { readonly section: Section; readonly lacks: readonly Lack[] };

/** What lacks, with its choices kept: what all must be there, and what may be chosen. */
export function LackList({ section, lacks }: Props) {
  return (
    <ul className="flex flex-col">
      {lacks.map((lack) => (
        <li key={JSON.stringify(lack)}>
          <LackLine section={section} lack={lack} />
        </li>
      ))}
    </ul>
  );
}

function LackLine({ section, lack }: { readonly section: Section; readonly lack: Lack }) {
  const { t } = useTranslation("assessment");
  const language = usePreferences((s) => s.language);
  switch (lack.kind) {
    case "criterion":
      return <JumpButton id={lack.id} />;
    case "signal":
      return (
        <>
          <p className="pt-1 text-muted text-s">{t(($) => $.lack.signal)}</p>
          <JumpButton id={lack.id} />
        </>
      );
    case "unreachable":
      return <p>{t(($) => $.lack.unreachable)}</p>;
    case "pick":
      return (
        <div className="py-1">
          <p className="font-semibold">{lack.count === 1 ? t(($) => $.lack.oneOf) : t(($) => $.lack.someOf, { count: lack.count })}</p>
          <ul className="mt-1 flex flex-col gap-2">
            {lack.of.map((group) => (
              <li key={group.label ?? JSON.stringify(group.lacks)} className="border-line border-l-2 pl-3">
                {group.label !== undefined && <p className="text-muted text-s">{t(($) => $.lack.option, { label: group.label })}</p>}
                {group.lacks.length > 1 && <p className="text-muted text-s">{t(($) => $.lack.allOf)}</p>}
                <LackList section={section} lacks={group.lacks} />
              </li>
            ))}
          </ul>
        </div>
      );
    case "points": {
      const name = (part: string) => {
        const own = section.scoring.kind === "additive" ? section.scoring.parts.find(({ id }) => id === part) : undefined;
        return own === undefined ? part : `${part} ${say(own.name, language)}`;
      };
      return (
        <div className="py-1">
          <p className="font-semibold">{t(($) => $.lack.points, { count: lack.short })}</p>
          <ul className="mt-1 flex flex-col gap-2">
            {lack.gains.map((gain) => (
              <li key={`${gain.part} ${gain.gain}`} className="border-line border-l-2 pl-3">
                <p className="text-muted text-s">{t(($) => $.lack.gain, { part: name(gain.part), count: gain.gain })}</p>
                {gain.lacks.length > 1 && <p className="text-muted text-s">{t(($) => $.lack.allOf)}</p>}
                <LackList section={section} lacks={gain.lacks} />
              </li>
            ))}
          </ul>
        </div>
      );
    }
  }
}
