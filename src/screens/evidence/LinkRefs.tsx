import Minus from "lucide-react/icons/minus";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { useTranslation } from "react-i18next";
import type { Evidence, Stance } from "../../core/dossier/dossierSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";

const looks: Readonly<Record<Stance, { readonly icon: typeof Plus; readonly colour: string }>> = {
  supports: { icon: Plus, colour: "text-good" },
  contradicts: { icon: X, colour: "text-warn" },
  neutral: { icon: Minus, colour: "text-muted" },
};

type Props = {
  readonly links: Evidence["links"];
  readonly norm: Norm;
  /** With the pages that say it. */
  readonly cited?: boolean;
};

/** The numbers of the criteria that a piece of evidence speaks about, each with what it says. */
export function LinkRefs({ links, norm, cited = false }: Props) {
  const { t } = useTranslation("evidence");
  const order = norm.sections.flatMap((section) => [...(section.signals ?? []), ...section.criteria]);
  return (
    <ul className="flex flex-wrap gap-x-3">
      {order.map(({ id, ref }) => {
        const link = links[id];
        if (link === undefined) return null;
        const { icon: Icon, colour } = looks[link.stance];
        const said = t(($) => $.stance[link.stance]);
        return (
          <li
            key={id}
            title={link.cited === undefined ? said : `${said}: ${link.cited}`}
            className="inline-flex max-w-full items-center gap-0.5 text-s"
          >
            <Icon size={14} aria-hidden className={colour} />
            <span className="whitespace-nowrap">{ref}</span>
            <span className="sr-only"> {said}</span>
            {cited && link.cited !== undefined && <span className="ml-1 min-w-0 truncate text-muted">{link.cited}</span>}
          </li>
        );
      })}
    </ul>
  );
}
