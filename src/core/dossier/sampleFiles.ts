/** The files of a sample, and who stands in for whom. Whatever counts files starts here. */
import type { Evidence } from "./dossierSchema.ts";
import type { SampleFile } from "./evidenceSchema.ts";

export type KeptFile = SampleFile & { readonly key: string };

/** One place of the draw. */
export type DrawnPlace = {
  /** The file that counts: the one that was drawn, or the last that stands in for it. */
  readonly file: KeptFile;
  /** The files that were replaced, the drawn one first. */
  readonly replaced: readonly KeptFile[];
};

/** In the order of the draw. Without files, for a sample that was drawn elsewhere, it is empty. */
export function drawnPlaces(evidence: Evidence): readonly DrawnPlace[] {
  const files = filesOfDraw(evidence);
  const standIns = new Map<string, KeptFile>();
  for (const file of files) {
    // Two colleagues may have replaced the same file: the first reserve counts, on every device.
    if (file.replaces !== undefined && !standIns.has(file.replaces.file)) standIns.set(file.replaces.file, file);
  }
  return files
    .filter(({ origin }) => origin === "drawn")
    .map((drawn) => {
      const chain = [drawn];
      for (let next = standIns.get(drawn.key); next !== undefined && !chain.includes(next); next = standIns.get(next.key)) chain.push(next);
      return { file: chain.at(-1) ?? drawn, replaced: chain.slice(0, -1) };
    });
}

export function filesThatCount(evidence: Evidence): readonly KeptFile[] {
  return drawnPlaces(evidence).map(({ file }) => file);
}

/** The reserve of a stratum that has not come in, the next one first. */
export function reserveLeft(evidence: Evidence, stratum: string): readonly KeptFile[] {
  return filesOfDraw(evidence).filter((file) => file.origin === "reserve" && file.stratum === stratum && file.replaces === undefined);
}

/** Chosen by judgement: looked at, told of, and never in the share. */
export function judgementPicks(evidence: Evidence): readonly KeptFile[] {
  return keptFiles(evidence).filter(({ origin }) => origin === "judgement");
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
