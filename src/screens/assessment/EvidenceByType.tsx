import { useTranslation } from "react-i18next";
import type { Linked } from "../../core/dossier/evidenceFor.ts";
import { evidenceTypes } from "../../core/norm/normSchema.ts";
import { EvidenceItem } from "./EvidenceItem.tsx";

/** The evidence about one criterion, by type, with how much of it supports and contradicts. */
export function EvidenceByType({ id, linked }: { readonly id: string; readonly linked: readonly Linked[] }) {
  const { t } = useTranslation("assessment");
  const groups = evidenceTypes
    .map((type) => ({ type, items: linked.filter(({ evidence }) => evidence.type === type) }))
    .filter(({ items }) => items.length > 0);
  return groups.map(({ type, items }) => {
    const count = (stance: Linked["stance"]) => items.filter((item) => item.stance === stance).length;
    const [supports, contradicts] = [count("supports"), count("contradicts")];
    const told = [
      supports > 0 ? t(($) => $.evidence.supports, { count: supports }) : "",
      contradicts > 0 ? t(($) => $.evidence.contradicts, { count: contradicts }) : "",
    ].filter((part) => part !== "");
    return (
      <section key={type} aria-label={t(($) => $.evidenceType[type])}>
        <h3 className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 text-s">
          <span className="font-semibold">{t(($) => $.evidenceType[type])}</span>
          <span className="text-muted">{told.join(", ")}</span>
        </h3>
        <ul className="flex flex-col gap-3">
          {items.map(({ evidence, stance }) => (
            <li key={evidence.id}>
              <EvidenceItem evidence={evidence} stance={stance} judged={id} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
