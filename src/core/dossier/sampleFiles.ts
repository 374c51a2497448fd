/** The files of a sample, and who stands in for whom. Whatever counts files starts here. */
import type { Evidence } from "./dossierSchema.ts";
import type { Replacement, SampleFile } from "./evidenceSchema.ts";

export type KeptFile = SampleFile & { readonly key: string };

/** One place of the draw. */
export type DrawnPlace = {
  /** The file that counts: the one that was drawn, or the last that stands in for it. */
  readonly file: KeptFile;
  /** The files that were replaced, the drawn one first. */
  readonly replaced: readonly KeptFile[];
};

/** A file that cannot be used, and which came in; no file while the reserve is used up, so the place stays open. */
export type ReplacedFile = {
  readonly left: KeptFile;
  readonly came: KeptFile | undefined;
  /** The first who said so first. Two colleagues may both have said it. */
  readonly reasons: readonly Replacement[];
};

/** In the order of the draw. Without files, for a sample that was drawn elsewhere, it is empty. */
export function drawnPlaces(evidence: Evidence): readonly DrawnPlace[] {
  const files = filesOfDraw(evidence);
  const standIns = standInsOf(files);
  return files
    .filter(({ origin }) => origin === "drawn")
    .map((drawn) => {
      const chain = [drawn];
      // A reserve stands in for one file alone, so this ends.
      for (let next = standIns.get(drawn.key); next !== undefined; next = standIns.get(next.key)) chain.push(next);
      return { file: chain.at(-1) ?? drawn, replaced: chain.slice(0, -1) };
    });
}

export function replacedFiles(evidence: Evidence): readonly ReplacedFile[] {
  return drawnPlaces(evidence).flatMap(({ file, replaced }) =>
    [...replaced, file].flatMap((left, index, chain) => {
      const reasons = replacementsOf(left);
      return reasons.length === 0 ? [] : [{ left, came: chain[index + 1], reasons }];
    }),
  );
}

/** Why a file cannot be used, the first who said so first. */
export function replacementsOf({ replacements = {} }: SampleFile): readonly Replacement[] {
  return Object.entries(replacements)
    .sort(([key, a], [other, b]) => (a.at === b.at ? (key < other ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(([, replacement]) => replacement);
}

export function filesThatCount(evidence: Evidence): readonly KeptFile[] {
  return drawnPlaces(evidence).map(({ file }) => file);
}

/** The reserve of a stratum that has not come in, the next one first. */
export function reserveLeft(evidence: Evidence, stratum: string): readonly KeptFile[] {
  const files = filesOfDraw(evidence);
  const standIns = new Set(standInsOf(files).values());
  return files.filter((file) => file.origin === "reserve" && file.stratum === stratum && !standIns.has(file));
}

/** Chosen by judgement: looked at, told of, and never in the share. */
export function judgementPicks(evidence: Evidence): readonly KeptFile[] {
  return keptFiles(evidence).filter((file) => file.origin === "judgement" && (file.removed === undefined || hasWords(file)));
}

/**
 * Of which something was recorded or noted, though they count nowhere: they were replaced, their replacement was taken
 * back, or another draw counts.
 */
export function filesAside(evidence: Evidence): readonly KeptFile[] {
  const counting = new Set(filesThatCount(evidence).map(({ key }) => key));
  return keptFiles(evidence).filter((file) => file.origin !== "judgement" && !counting.has(file.key) && hasWords(file));
}

function hasWords({ note, results }: KeptFile): boolean {
  return note !== "" || Object.keys(results).length > 0;
}

/**
 * By the key of the replaced file, the file that came in. Colleagues who replaced different files at the same moment
 * both named the next reserve: it goes to whoever was first, and the others get the ones that follow, the same on every device.
 */
function standInsOf(files: readonly KeptFile[]): ReadonlyMap<string, KeptFile> {
  const free = new Map(files.filter(({ origin }) => origin === "reserve").map((file) => [file.key, file]));
  const standIns = new Map<string, KeptFile>();
  const comeIn = (left: KeptFile, reserve: KeptFile | undefined) => {
    if (reserve === undefined || standIns.has(left.key)) return;
    standIns.set(left.key, reserve);
    free.delete(reserve.key);
  };
  const wishes = files
    .flatMap((left) =>
      replacementsOf(left)
        .slice(0, 1)
        .map(({ reserve, at }) => ({ left, reserve, at })),
    )
    .sort((a, b) => (a.at === b.at ? a.left.order - b.left.order : a.at < b.at ? -1 : 1));
  for (const { left, reserve } of wishes) comeIn(left, free.get(reserve));
  for (const { left } of wishes)
    comeIn(
      left,
      [...free.values()].find(({ key, stratum }) => key !== left.key && stratum === left.stratum),
    );
  return standIns;
}

function filesOfDraw(evidence: Evidence): readonly KeptFile[] {
  const draw = evidence.sample?.draw;
  return draw === undefined ? [] : keptFiles(evidence).filter((file) => file.origin !== "judgement" && file.draw === draw);
}

function keptFiles({ files = {} }: Evidence): readonly KeptFile[] {
  return Object.entries(files)
    .map(([key, file]) => ({ key, ...file }))
    .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}
