import { bigInteger, objectOf, type Rule, u128 } from '@taokit/errors/check';

/** Raw bits of a signed fixed-point number of 128 bits: I96F32, I64F64. */
export const signedBits: Rule = /* @__PURE__ */ bigInteger(
  -(1n << 127n),
  (1n << 127n) - 1n,
  'a bigint of 128 bits, signed',
);

/** Raw bits of an unsigned fixed-point number of 128 bits: U96F32, U64F64. */
export const unsignedBits: Rule = u128;

/** A spec version, which `bySpec` and `checkSpec` check with their own error. */
export const specVersion: Rule = () => undefined;

/** Options that hold a spec version and nothing else. */
export const specOptions: Rule = /* @__PURE__ */ objectOf({ spec: specVersion });

/** A pool's reserves; what else a kind of pool has is its own check's. */
export const anyPool: Rule = (value, field) =>
  typeof value === 'object' && value !== null
    ? undefined
    : { kind: value === undefined ? 'missing-field' : 'wrong-type', field, value, expected: 'a pool' };
