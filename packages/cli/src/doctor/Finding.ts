/** One thing the doctor looked at. */
export interface Finding {
  /** What. */
  readonly check: string;
  /** How it is; `warning` is worth a look, `wrong` stands in the way. */
  readonly status: 'fine' | 'warning' | 'wrong';
  /** What was found. */
  readonly found: string;
  /** What to do about it. */
  readonly fix?: string;
}
