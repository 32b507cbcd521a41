import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { maskBonds } from './maskBonds.ts';

describe('maskBonds', () => {
  test('bonds in uids registered since the last epoch go; a registration that is not stored is of block 0', () => {
    const subnet = palletSubnet([1n, 1n, 1n], {
      lastMechanismStepBlock: 10n,
      currentBlock: 20n,
      blockAtRegistration: BigUint64Array.of(10n, 11n),
      bonds: sparseRowsFromPairs([
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        [],
        [],
      ]),
    });
    expect(maskBonds(subnet, 475)).toEqual([
      [
        [0, 1n << 32n],
        [2, 3n << 32n],
      ],
      [],
      [],
    ]);
  });
});
