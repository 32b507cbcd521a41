import { encodeSs58 } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { ss58Of } from './accounts.ts';

describe('ss58Of', () => {
  test('accounts that begin alike keep their own addresses, whichever was asked for last', () => {
    const one = new Uint8Array(32).fill(7);
    const other = one.with(31, 8);
    for (const account of [one, other, one, one, other]) expect(ss58Of(account)).toBe(encodeSs58(account));
  });

  test('an account whose bytes are written over later is not taken for what it was', () => {
    const account = new Uint8Array(32).fill(9);
    ss58Of(account);
    account[31] = 1;
    expect(ss58Of(account)).toBe(encodeSs58(account));
  });
});
