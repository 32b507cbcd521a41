import { describe, expect, test } from 'vitest';
import { computeAlphaYield } from './alphaYield.ts';
import { projectPosition } from './projectPosition.ts';

const refusalOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('what cannot be projected', () => {
  test('a stake above what all stakers of the hotkey have', () => {
    const input = { alphaRao: 6n, hotkeyAlphaRao: 5n };
    expect(refusalOf(() => projectPosition({ ...input, takeU16: 0, epochs: [] }))).toMatchObject({
      message:
        "input.alphaRao is 6, more than the hotkey's 5. Pass in hotkeyAlphaRao what all its stakers have, this one included.",
      code: 'dtao/out-of-range',
      values: { field: 'input.alphaRao', value: 6n },
    });
  });

  test('a yield on nothing', () => {
    expect(
      refusalOf(() =>
        computeAlphaYield({ alphaOutEmissionRao: 1n, rootProportionBits: 0n, earningAlphaRao: 0n }),
      ),
    ).toMatchObject({
      code: 'dtao/out-of-range',
      values: { field: 'input.earningAlphaRao', value: 0n },
    });
  });
});
