import { describeValue } from './describeValue.ts';
import type { FaultKind, Rule } from './Rule.ts';

/** A fault in words, as an error of the package takes it. */
export interface FaultDetails {
  /** Second half of the error's code. */
  readonly kind: FaultKind;
  /** How to fix it. */
  readonly fix: string;
  /** The field and, where it may be shown, the value. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Makes the error a package throws for a fault. */
export type RaiseFault = (sentence: string, details: FaultDetails) => Error;

/** Throws the package's error when a rule finds a fault. */
export type Check = (value: unknown, rule: Rule, field: string) => void;

/** How faults are told. */
export interface CheckOptions {
  /** Whether a text that stands in a wrong place is quoted; not where it may be a secret. True when left out. */
  readonly quotes?: boolean;
}

/**
 * Makes a package's check of arguments: one place that turns faults into the package's typed error.
 *
 * @param raise - makes the error
 * @param options - whether texts are quoted
 *
 * @example
 * ```ts
 * import { TaokitError } from '@taokit/errors';
 * import { createCheck, objectOf, optional, u16 } from '@taokit/errors/check';
 *
 * const check = createCheck((sentence, { kind, fix, values }) => {
 *   return new TaokitError(sentence, { code: `demo/${kind}`, fix, values });
 * });
 * const rules = objectOf({ netuid: u16, mecid: optional(u16) });
 * check({ netuid: 64 }, rules, 'options');
 * ```
 */
export function createCheck(raise: RaiseFault, { quotes = true }: CheckOptions = {}): Check {
  return (given, rule, name) => {
    const fault = rule(given, name);
    if (fault === undefined) return;
    const { kind, field, value, expected } = fault;
    const hidden = !quotes && typeof value === 'string' && `a text of ${value.length} characters`;
    const values = hidden ? { field } : { field, value };
    if (kind === 'unknown-field')
      throw raise(`There is no ${field}.`, { kind, fix: `Use ${expected}, or leave it out.`, values });
    const what = kind === 'missing-field' ? 'missing' : `${hidden || describeValue(value)}, not ${expected}`;
    throw raise(`${field} is ${what}.`, { kind, fix: `Pass ${expected}.`, values });
  };
}
