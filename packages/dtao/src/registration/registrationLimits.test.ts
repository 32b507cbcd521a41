import { describe, expect, test } from 'vitest';
import { checkRegistrationLimit } from './registrationLimits.ts';

describe('checkRegistrationLimit', () => {
  const counts = { thisBlock: 0, maxPerBlock: 1, thisInterval: 5, targetPerInterval: 2 };

  test('one below both limits may register', () => {
    expect(checkRegistrationLimit(counts)).toEqual({ ok: true });
  });

  test('the block is asked first, then three times the target', () => {
    const full = { ...counts, thisBlock: 1, thisInterval: 6 };
    expect(checkRegistrationLimit(full)).toMatchObject({ refusal: 'TooManyRegistrationsThisBlock' });
    expect(checkRegistrationLimit({ ...full, thisBlock: 0 })).toMatchObject({
      refusal: 'TooManyRegistrationsThisInterval',
    });
  });

  test('three times the target is a u16', () => {
    const most = { ...counts, thisInterval: 65_535, targetPerInterval: 65_535 };
    expect(checkRegistrationLimit(most)).toMatchObject({ refusal: 'TooManyRegistrationsThisInterval' });
    expect(checkRegistrationLimit({ ...most, thisInterval: 65_534 })).toEqual({ ok: true });
  });
});
