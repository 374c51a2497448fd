import { useTranslation } from "react-i18next";
import type { Language, Norm } from "../../core/norm/normSchema.ts";
import { say } from "../../i18n/say.ts";
import { SectionReader } from "./SectionReader.tsx";
import { sectionPlace } from "./sectionPlace.ts";

type Props = { readonly norm: Norm; readonly language: Language; readonly only: ReadonlySet<string> | undefined };

export function CriteriaTab({ norm, language, only }: Props) {
  const { t } = useTranslation("norms");
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[14rem_minmax(0,1fr)]">
      <nav aria-label={t(($) => $.sections)} className="md:sticky md:top-4 md:self-start">
        <ul className="flex flex-col">
          {norm.sections.map((section) => (
            <li key={section.id}>
              {/* Addresses here are routes, so a place on the page is gone to by hand. */}
              <button
                type="button"
                disabled={only !== undefined && !holdsAny(section, only)}
                onClick={() => {
                  const heading = document.getElementById(sectionPlace(section.id));
                  heading?.scrollIntoView({ block: "start" });
                  heading?.focus({ preventScroll: true });
                }}
                className="flex min-h-control w-full items-center gap-2 rounded-m px-2 text-left hover:bg-hover disabled:opacity-50"
              >
                <span className="w-6 shrink-0 text-muted">{section.ref}</span>
                {say(section.name, language)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">
        {only?.size === 0 && <p>{t(($) => $.search.nothing)}</p>}
        {norm.sections.map((section) => (
          <SectionReader key={section.id} norm={norm} section={section} language={language} only={only} />
        ))}
      </div>
    </div>
  );
}

function holdsAny({ criteria, signals = [] }: Norm["sections"][number], only: ReadonlySet<string>): boolean {
  return [...criteria, ...signals].some(({ id }) => only.has(id));
}
