import { describe, expect, test } from 'vitest';
import { getRegistrationLimit } from './registrationLimits.ts';

describe('getRegistrationLimit', () => {
  const counts = { thisBlock: 0, maxPerBlock: 1, thisInterval: 0, targetPerInterval: 2 };

  test('one below both limits: allowed', () => {
    expect(getRegistrationLimit({ ...counts, thisInterval: 5 })).toBeUndefined();
  });

  test('the block is checked before the interval', () => {
    const full = { ...counts, thisBlock: 1, thisInterval: 6 };
    expect(getRegistrationLimit(full)).toBe('TooManyRegistrationsThisBlock');
    expect(getRegistrationLimit({ ...full, thisBlock: 0 })).toBe('TooManyRegistrationsThisInterval');
  });

  test('three times a large target is clamped to u16', () => {
    const large = { ...counts, targetPerInterval: 65_535, thisInterval: 65_535 };
    expect(getRegistrationLimit(large)).toBe('TooManyRegistrationsThisInterval');
  });
});
