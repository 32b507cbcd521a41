import { type Check, createCheck, integer, matching, objectOf, oneOf, type Rule } from '@taokit/errors/check';
import { FixedPointError } from '../FixedPointError.ts';
import { isFixedType } from '../FixedType.ts';

/** This package's check of arguments. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new FixedPointError(sentence, { code: `fixed/${kind}`, fix, values }),
);

const isBits = /* @__PURE__ */ matching((value) => typeof value === 'bigint', 'a bigint of raw bits');
const isType = /* @__PURE__ */ matching(
  isFixedType,
  'a fixed-point type, such as I32F32 or one of defineFixedType',
);
const isBool: Rule = /* @__PURE__ */ oneOf(true, false);

/** Width, fraction and sign of a type: the fraction lies inside the width, beside a sign. */
const isShape: Rule = (value, field) => {
  const width = integer(1, 4096);
  const known = objectOf({
    name: matching((name) => typeof name === 'string' && name !== '', 'a name'),
    totalBits: width,
    fractionBits: integer(0, 4096),
    signed: isBool,
  });
  const fault = known(value, field);
  if (fault !== undefined) return fault;
  const { totalBits, fractionBits } = value as { totalBits: number; fractionBits: number };
  return integer(0, totalBits)(fractionBits, `${field}.fractionBits`);
};

/** Checks width, fraction and sign of a type. */
export function checkShape(shape: unknown): void {
  check(shape, isShape, 'shape');
}

/** Checks the type a function on raw bits computes in. */
export function checkType(type: unknown): void {
  check(type, isType, 'type');
}

/** Checks that an argument can be raw bits at all; whether they fit their type is for `fromBits` to say. */
export function checkBits(bits: unknown, field: string): void {
  check(bits, isBits, field);
}
