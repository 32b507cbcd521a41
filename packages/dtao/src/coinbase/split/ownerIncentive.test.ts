import { describe, expect, test } from 'vitest';
import { splitOwnerIncentive } from './ownerIncentive.ts';

const owner = { hotkey: 'owner', coldkey: 'cold' };
const incentives = [
  { hotkey: 'owner', coldkey: 'cold', incentiveRao: 500n },
  { hotkey: 'second', coldkey: 'cold', incentiveRao: 300n },
  { hotkey: 'miner', coldkey: 'other', incentiveRao: 200n },
];

describe('splitOwnerIncentive', () => {
  test('default: nothing for the owner s hotkey and its coldkey s other hotkeys, burned', () => {
    expect(splitOwnerIncentive({ incentives, owner })).toEqual({
      paidRao: [0n, 0n, 200n],
      totalRao: 1_000n,
      withheldRao: 800n,
      recycledRao: 0n,
      burnedRao: 800n,
      minerBurnedBits: (800n << 32n) / 1_000n,
    });
  });

  test('recycle: taken off the issuance, withheld all the same', () => {
    const split = splitOwnerIncentive({ incentives, owner, recycleOrBurn: 'recycle' });
    expect([split.recycledRao, split.burnedRao, split.minerBurnedBits]).toEqual([
      800n,
      0n,
      (800n << 32n) / 1_000n,
    ]);
  });

  test('an owner s hotkey that another coldkey owns is withheld too', () => {
    const moved = [{ hotkey: 'owner', coldkey: 'elsewhere', incentiveRao: 7n }];
    expect(splitOwnerIncentive({ incentives: moved, owner }).minerBurnedBits).toBe(1n << 32n);
  });

  test('specs: nobody at launch, the hotkey alone from 252, all keys from 320', () => {
    const at = (spec: number) => splitOwnerIncentive({ incentives, owner }, { spec }).paidRao;
    expect(at(251)).toEqual([500n, 300n, 200n]);
    expect(at(252)).toEqual([0n, 300n, 200n]);
    expect(at(320)).toEqual([0n, 0n, 200n]);
    expect(() => at(306)).toThrow('Pass a spec up to 305, or from 320.');
  });

  test('no owner, no incentive: nothing is withheld', () => {
    expect(splitOwnerIncentive({ incentives }).withheldRao).toBe(0n);
    expect(splitOwnerIncentive({ incentives: [], owner }).minerBurnedBits).toBe(0n);
  });

  test('rejects: a misspelt field, another choice', () => {
    const burn = { incentives, owner, recycleOrBurn: 'keep' } as never;
    expect(() => splitOwnerIncentive(burn)).toThrow('input.recycleOrBurn is "keep"');
    expect(() => splitOwnerIncentive({ incentives, owners: owner } as never)).toThrow(
      'There is no input.owners',
    );
  });

  test('is burned where the subnet says nothing, and the release that is not covered is named', () => {
    const incentives = [{ hotkey: 'a', coldkey: 'b', incentiveRao: 5n }];
    const owner = { hotkey: 'a', coldkey: 'b' };
    expect(splitOwnerIncentive({ incentives, owner } as never)).toMatchObject({
      paidRao: [0n],
      withheldRao: 5n,
      recycledRao: 0n,
      burnedRao: 5n,
    });
    expect(() => splitOwnerIncentive({ incentives, owner } as never, { spec: 310 })).toThrow(
      expect.objectContaining({
        code: 'dtao/no-such-rule',
        message:
          "spec 310 withholds the incentive of the owner's first few keys, which is not covered. Pass a spec up to 305, or from 320.",
        values: { spec: 310 },
      }),
    );
  });
});
