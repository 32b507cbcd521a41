import type { Refusal } from '@taokit/errors';
import { explainError } from '@taokit/types/errors';

/** Why the chain would refuse what is planned. */
export interface PlanFailure {
  /** The chain's error, such as `SubtensorModule.SlippageTooHigh`. */
  readonly error: string;
  /** Why, with the values. */
  readonly reason: string;
  /** What to do about it, where that is known. */
  readonly fix: string | undefined;
  /** The call that fails, as `Pallet.call`: the transaction's, or one inside that is named to have failed. */
  readonly path: string;
}

/** Ends the planning of a call: the chain would refuse it. Never leaves the package. */
export class PlannedFailure {
  /** The chain's error. */
  readonly error: string;
  /** Why. */
  readonly reason: string;
  /** The call inside that fails, where it is not the call itself. */
  readonly path: string | undefined;

  constructor(error: string, reason: string, path?: string) {
    this.error = error;
    this.reason = reason;
    this.path = path;
  }
}

/** Ends the planning of a call unless something holds. */
export function ensure(holds: boolean, error: string, reason: string): asserts holds {
  if (!holds) throw new PlannedFailure(error, reason);
}

/** What a rule allows; the plan ends with its refusal otherwise. */
export function answered<T extends { readonly ok: true } | Refusal<string>>(
  answer: T,
  pallet = 'SubtensorModule',
): Extract<T, { readonly ok: true }> {
  if (!answer.ok) throw new PlannedFailure(`${pallet}.${answer.refusal}`, answer.reason);
  return answer as Extract<T, { readonly ok: true }>;
}

/** A failure in the words of the catalogue. */
export function describeFailure({ error, reason, path }: PlannedFailure, outer: string): PlanFailure {
  return { error, reason, fix: explainError(error)?.fix, path: path ?? outer };
}
