/**
 * What the chain's rules refuse, as a value: an answer, not an exception. Everything that can be refused returns either its
 * result with `ok: true`, or this.
 *
 * @typeParam Name - the chain's own error names that can come out
 */
export interface Refusal<Name extends string = string> {
  /** Always false: tells a refusal from a result. */
  readonly ok: false;
  /** Name of the rule that refused: the chain's error where it has one. */
  readonly refusal: Name;
  /** The rule, in one sentence with the values that broke it. */
  readonly reason: string;
}

/** What a check answers where no rule refuses. */
export interface Allowed {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
}

/**
 * Builds a refusal.
 *
 * @param refusal - name of the rule, the chain's error where it has one
 * @param reason - one sentence with the values that broke it
 *
 * @example
 * ```ts
 * import { refuse } from '@taokit/errors';
 *
 * const answer = refuse('AmountTooLow', '5 rao are below the minimum of 2000000.');
 * if (!answer.ok) console.log(answer.refusal, answer.reason);
 * ```
 */
export function refuse<Name extends string>(refusal: Name, reason: string): Refusal<Name> {
  return { ok: false, refusal, reason };
}
