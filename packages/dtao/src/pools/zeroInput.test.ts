import { describe, expect, test } from 'vitest';
import { answerZeroInput } from './zeroInput.ts';

describe('answerZeroInput', () => {
  test('an error of its own from spec 273 to 422, else an amount of 0', () => {
    const specs = [233, 272, 273, 422, 423, 475];
    expect(specs.map((spec) => answerZeroInput(spec, 7n).ok)).toEqual([true, true, false, false, true, true]);
    expect(answerZeroInput(475, 7n)).toEqual({ ok: true, amountRao: 0n });
    expect(answerZeroInput(300, 7n)).toEqual({
      ok: false,
      refusal: 'ZeroMaxStakeAmount',
      reason: 'At a limit of 7 rao per alpha the order cannot execute.',
    });
  });
});
