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

/** The numbers of the criteria that a piece of evidence speaks about, each with what it says. */
export function LinkRefs({ links, norm }: { readonly links: Evidence["links"]; readonly norm: Norm }) {
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
          <li key={id} title={said} className="inline-flex items-center gap-0.5 whitespace-nowrap text-s">
            <Icon size={14} aria-hidden className={colour} />
            {ref}
            <span className="sr-only"> {said}</span>
          </li>
        );
      })}
    </ul>
  );
}
