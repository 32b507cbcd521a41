import { matching } from '@taokit/errors/check';
import { isSs58 } from '@taokit/keys';
import { check } from '../../internal/check.ts';
import { type IntentParam, readProportion } from '../params/index.ts';
import { refuseInput } from './refuse.ts';

const WHOLE = 2n ** 64n - 1n;

/** A child: the share of the stake it is lent, and its hotkey. */
export type ChildInput = readonly [share: number | bigint | string, hotkeySs58: string];

/** A child as the chain keeps it. */
export interface ChildShare {
  /** Share, of 2^64 - 1. */
  readonly share: bigint;
  /** Its hotkey, SS58. */
  readonly hotkey: string;
}

const isChildren = /* @__PURE__ */ matching(
  (value) =>
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && typeof pair[1] === 'string' && isSs58(pair[1]),
    ),
  'a list of [share, hotkey] pairs, each hotkey an SS58 address',
);

/** Children, whose shares are together at most the whole. */
export const childShares: IntentParam<readonly ChildInput[], readonly ChildShare[]> = {
  parse(given, field) {
    check(given, isChildren, field);
    const children = (given as readonly ChildInput[]).map(([share, hotkey], index) => ({
      share: readProportion(share, `${field}[${index}][0]`, WHOLE),
      hotkey,
    }));
    const sum = children.reduce((total, { share }) => total + share, 0n);
    if (sum > WHOLE) refuseInput(field, `${sum} of ${WHOLE}`, 'shares that are together at most the whole');
    return children;
  },
  json: { type: 'array', items: { type: 'array', minItems: 2, maxItems: 2 } },
  isOptional: false,
};
