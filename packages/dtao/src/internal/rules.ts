import {
  bigInteger,
  faultOfFields,
  integer,
  objectOf,
  type Rule,
  u128,
  wrongType,
} from '@taokit/errors/check';

/** Raw bits of a signed fixed-point number of 128 bits: I96F32, I64F64. */
export const signedBits: Rule = /* @__PURE__ */ bigInteger(
  -(1n << 127n),
  (1n << 127n) - 1n,
  'a bigint of 128 bits, signed',
);

/** Raw bits of an unsigned fixed-point number of 128 bits: U96F32, U64F64. */
export const unsignedBits: Rule = u128;

/** A block's number, where blocks are counted in doubles. */
export const blockNumber: Rule = /* @__PURE__ */ integer(0, Number.MAX_SAFE_INTEGER);

/** A spec version, which `bySpec` and `checkSpec` check with their own error. */
export const specVersion: Rule = () => undefined;

/** Options that hold a spec version and nothing else. */
export const specOptions: Rule = /* @__PURE__ */ objectOf({ spec: specVersion });

/**
 * A record of state with the fields a function reads; it may have more, which belong to others: a subnet of a simulation is a
 * subnet to the emission shares too.
 *
 * @param fields - a rule per field that is read
 */
export function recordWith(fields: Readonly<Record<string, Rule>>): Rule {
  const names = Object.keys(fields);
  return (value, field) => {
    if (typeof value !== 'object' || value === null)
      return wrongType(value, field, `an object with ${names.join(', ')}`);
    return faultOfFields(value as Readonly<Record<string, unknown>>, fields, names, field);
  };
}
