/**
 * One thing that is wrong with data from outside. `code` is translated by whoever shows it, `path` names the place
 * (`sections[2].criteria[0].text.en`), `params` fill the sentence. All problems are returned at once.
 */
export type Problem = {
  readonly code: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
};
