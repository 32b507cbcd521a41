/** What can be wrong with an argument; the second half of an error code (`dtao/out-of-range`). */
export type FaultKind = 'missing-field' | 'wrong-type' | 'out-of-range' | 'unknown-field';

/** One thing that is wrong with an argument. */
export interface Fault {
  /** What kind of fault. */
  readonly kind: FaultKind;
  /** Where: `options.limitPrice`, `weights[3]`. */
  readonly field: string;
  /** What stands there. */
  readonly value: unknown;
  /** What should: `an integer from 0 to 65535`. For an unknown field, what to do instead. */
  readonly expected: string;
}

/** Looks at one value and answers what is wrong with it, or nothing. */
export type Rule = (value: unknown, field: string) => Fault | undefined;

/**
 * A value of the wrong type, or none at all.
 *
 * @param value - what stands there
 * @param field - where
 * @param expected - what should stand there
 */
export function wrongType(value: unknown, field: string, expected: string): Fault {
  return { kind: value === undefined ? 'missing-field' : 'wrong-type', field, value, expected };
}

/**
 * A value of the right type that is not in range.
 *
 * @param value - what stands there
 * @param field - where
 * @param expected - what should stand there
 */
export function outOfRange(value: unknown, field: string, expected: string): Fault {
  return { kind: 'out-of-range', field, value, expected };
}
