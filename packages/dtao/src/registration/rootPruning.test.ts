import { describe, expect, test } from 'vitest';
import { computeRootValidatorToReplace } from './rootPruning.ts';

const validator = (stakeRao: bigint, registeredAtBlock: bigint) => ({ stakeRao, registeredAtBlock });
const input = {
  validators: [validator(5n, 10n), validator(3n, 20n), validator(3n, 10n), validator(1n, 9_000n)],
  newcomerRao: 4n,
  block: 10_000n,
  immunityPeriodBlocks: 7_200n,
};

describe('computeRootValidatorToReplace', () => {
  test('up to 425 the lowest stake, if the newcomer has more', () => {
    expect(computeRootValidatorToReplace(input, { spec: 425 })).toBe(3);
    expect(computeRootValidatorToReplace({ ...input, newcomerRao: 1n }, { spec: 425 })).toBeUndefined();
    const equals = { ...input, validators: [validator(5n, 0n), validator(2n, 0n), validator(2n, 0n)] };
    expect(computeRootValidatorToReplace(equals, { spec: 300 })).toBe(1);
  });

  test('as of 475 the lowest past immunity, the older of equals, whatever the newcomer has', () => {
    expect(computeRootValidatorToReplace({ ...input, newcomerRao: 0n })).toBe(2);
    expect(computeRootValidatorToReplace({ ...input, block: 5_000n })).toBeUndefined();
  });
});
