import { outOfRange, type Rule, wrongType } from '@taokit/errors/check';

/** A number from 0 to `max`; any from 0 up where that is Infinity. */
export function fraction(max: number): Rule {
  const expected = max === Infinity ? 'a number from 0 up' : `a number from 0 to ${max}`;
  return (value, field) => {
    if (typeof value !== 'number') return wrongType(value, field, expected);
    return value >= 0 && value <= max && value < Infinity ? undefined : outOfRange(value, field, expected);
  };
}
