import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DrawnPlace, drawnPlaces, filesAside, judgementPicks, type KeptFile } from "../../core/dossier/sampleFiles.ts";
import { classes } from "../../ui/classes.ts";
import { Meter } from "../../ui/Meter.tsx";
import { FileForm } from "./FileForm.tsx";
import { FileList } from "./FileList.tsx";
import { focusRow } from "./focus.ts";
import { PickForm } from "./PickForm.tsx";
import type { SampleProps } from "./SampleScreen.tsx";
import { sampleCriteria } from "./sampleCriteria.ts";

/** Every file beside what it shows. On a phone one of the two at a time. */
export function Judging({ evidence, norm, readOnly }: SampleProps) {
  const { t } = useTranslation("sample");
  const places = drawnPlaces(evidence);
  const picks = judgementPicks(evidence);
  const criteria = sampleCriteria(evidence, norm);
  const ids = criteria.map(({ id }) => id);
  const aside = filesAside(evidence);
  const all: readonly DrawnPlace[] = [...places, ...[...picks, ...aside].map((file) => ({ file, replaced: [] }))];
  const [chosen, setChosen] = useState(() => all.find(({ file }) => !isDone(file, ids))?.file.key);
  const [open, setOpen] = useState(false);
  const has = (place: DrawnPlace) => [...place.replaced, place.file].some(({ key }) => key === chosen);
  const current = all.find(({ file }) => file.key === chosen) ?? all.find(has) ?? all[0];
  const at = current === undefined ? -1 : all.indexOf(current);
  const done = places.filter(({ file }) => isDone(file, ids)).length;
  const progress = t(($) => $.files.progress, { done, total: places.length });

  function go(by: 1 | -1) {
    const next = all[at + by];
    if (next === undefined) return;
    setChosen(next.file.key);
    focusRow();
  }

  return (
    <div className="grid items-start gap-x-8 gap-y-4 md:grid-cols-[15rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className={classes("md:sticky md:top-0 md:max-h-dvh md:overflow-y-auto md:pr-1 md:pb-4", open && "max-md:hidden")}>
        {places.length > 0 && (
          <>
            <p className="mb-1 text-muted text-s">{progress}</p>
            <Meter label={t(($) => $.files.list)} value={done} max={places.length} text={progress} />
          </>
        )}
        <FileList
          files={places.map(({ file }) => file)}
          picks={picks}
          aside={aside}
          criteria={ids}
          current={current?.file.key}
          onChoose={(key) => {
            setChosen(key);
            setOpen(true);
            focusRow();
          }}
        />
        {!readOnly && places.length > 0 && <PickForm evidence={evidence} picks={picks.length} />}
      </div>
      {current !== undefined && (
        <div className={classes("min-w-0", !open && "max-md:hidden")}>
          <FileForm
            key={current.file.key}
            evidence={evidence}
            place={current}
            criteria={criteria}
            counts={!aside.includes(current.file)}
            readOnly={readOnly}
            onList={() => setOpen(false)}
            onNext={at < all.length - 1 ? () => go(1) : undefined}
            onPrevious={at > 0 ? () => go(-1) : undefined}
          />
        </div>
      )}
    </div>
  );
}

function isDone({ results }: KeptFile, criteria: readonly string[]): boolean {
  return criteria.length > 0 && criteria.every((id) => results[id] !== undefined);
}
