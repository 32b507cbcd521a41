import { describe, expect, test } from 'vitest';
import { refuse } from './refusal.ts';

describe('refuse', () => {
  test('default: a value that names the rule and why', () => {
    expect(refuse('AmountTooLow', '5 rao are below 10.')).toEqual({
      ok: false,
      refusal: 'AmountTooLow',
      reason: '5 rao are below 10.',
    });
  });
});
