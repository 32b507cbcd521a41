import { describeValue } from './describeValue.ts';
import type { Fault, FaultKind, Rule } from './Rule.ts';

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
export function createCheck(raise: RaiseFault, options: CheckOptions = {}): Check {
  const quotes = options.quotes ?? true;
  return (value, rule, field) => {
    const fault = rule(value, field);
    if (fault === undefined) return;
    const hides = !quotes && typeof fault.value === 'string';
    const values = hides ? { field: fault.field } : { field: fault.field, value: fault.value };
    const found = hides
      ? `a text of ${(fault.value as string).length} characters`
      : describeValue(fault.value);
    throw raise(sentenceOf(fault, found), { kind: fault.kind, fix: fixOf(fault), values });
  };
}

function sentenceOf({ kind, field, expected }: Fault, found: string): string {
  if (kind === 'missing-field') return `${field} is missing.`;
  if (kind === 'unknown-field') return `There is no ${field}.`;
  return `${field} is ${found}, not ${expected}.`;
}

function fixOf({ kind, expected }: Fault): string {
  return kind === 'unknown-field' ? `Use ${expected}, or leave it out.` : `Pass ${expected}.`;
}
