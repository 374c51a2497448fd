import Check from "lucide-react/icons/check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslation } from "react-i18next";
import type { KeptFile } from "../../core/dossier/sampleFiles.ts";
import { classes } from "../../ui/classes.ts";

type Props = {
  readonly files: readonly KeptFile[];
  readonly picks: readonly KeptFile[];
  /** With words, and counting nowhere. */
  readonly aside: readonly KeptFile[];
  readonly criteria: readonly string[];
  readonly current: string | undefined;
  readonly onChoose: (key: string) => void;
};

/** The files in the order of the draw, each with how far it is; those chosen by judgement apart. */
export function FileList({ files, picks, aside, ...rest }: Props) {
  const { t } = useTranslation("sample");
  return (
    <nav aria-label={t(($) => $.files.list)} className="mt-2">
      <Rows files={files} {...rest} />
      {picks.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-semibold text-muted text-s">{t(($) => $.files.picks)}</h3>
          <Rows files={picks} {...rest} />
        </>
      )}
      {aside.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-semibold text-muted text-s">{t(($) => $.files.aside)}</h3>
          <Rows files={aside} {...rest} />
        </>
      )}
    </nav>
  );
}

function Rows({ files, criteria, current, onChoose }: Omit<Props, "picks" | "aside">) {
  return (
    <ol>
      {files.map((file) => (
        <li key={file.key}>
          <button
            type="button"
            aria-current={file.key === current || undefined}
            onClick={() => onChoose(file.key)}
            className={classes(
              "flex min-h-control w-full items-center justify-between gap-2 rounded-m px-2 text-left hover:bg-hover",
              file.key === current && "md:bg-accent-soft md:font-semibold",
            )}
          >
            <span className="min-w-0 truncate">{file.name}</span>
            <State file={file} criteria={criteria} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function State({ file: { results }, criteria }: { readonly file: KeptFile; readonly criteria: readonly string[] }) {
  const { t } = useTranslation("sample");
  const done = criteria.filter((id) => results[id] !== undefined).length;
  const harm = Object.values(results).some(({ seriousHarm }) => seriousHarm);
  return (
    <span className="flex shrink-0 items-center gap-1.5 font-normal text-muted text-s">
      {harm && (
        <>
          <TriangleAlert size={16} aria-hidden className="text-warn" />
          <span className="sr-only">{t(($) => $.files.state.harm)}, </span>
        </>
      )}
      {done === 0 ? (
        <span className="sr-only">{t(($) => $.files.state.open)}</span>
      ) : done === criteria.length ? (
        <>
          <Check size={16} aria-hidden className="text-good" />
          <span className="sr-only">{t(($) => $.files.state.done)}</span>
        </>
      ) : (
        t(($) => $.files.state.busy, { done, total: criteria.length })
      )}
    </span>
  );
}
