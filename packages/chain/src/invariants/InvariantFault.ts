/** Something that does not add up. */
export interface InvariantFault {
  /** What should hold, for instance `Balances.TotalIssuance is what accounts hold`. */
  readonly rule: string;
  /** What was found, with the numbers. */
  readonly found: string;
}
