/** An error in plain words. */
export interface Explanation {
  /** What it means: one sentence. */
  readonly meaning: string;
  /** What to do about it: one sentence. */
  readonly fix: string;
}

/** What an error means and what to do, by its name: the form of the catalogue's files. */
export type Explanations = Readonly<Record<string, readonly [meaning: string, fix: string]>>;
