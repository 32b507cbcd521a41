import { DEV_ACCOUNTS } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { registryRecord, registryValue } from './registryValue.ts';

describe('registryValue', () => {
  test.each([
    ['1', 1n],
    ['-170141183460469231731687303715884105728', -(2n ** 127n)],
    ['0xff', '0xff'],
    ['//Alice', DEV_ACCOUNTS.Alice],
    [DEV_ACCOUNTS.Bob, DEV_ACCOUNTS.Bob],
    ['true', true],
    ['null', null],
    ['plain text', 'plain text'],
    ['[1, "2", "//Bob"]', [1, 2n, DEV_ACCOUNTS.Bob]],
    ['{"type":"Id","value":"//Bob"}', { type: 'Id', value: DEV_ACCOUNTS.Bob }],
  ])('%s', async (text, value) => {
    expect(await registryValue(text, 'it')).toEqual(value);
  });

  test.each([
    ['[9007199254740993]', /it: 9007199254740992 has more digits than JSON keeps.*quotes/],
    ['ab'.repeat(32), /may be a secret/],
    ['//Alice///password', /may be a secret/],
    ['["//Alice//stash"]', /development accounts/],
  ])('rejects: %s', async (text, sentence) => {
    await expect(registryValue(text, 'it')).rejects.toThrow(sentence);
  });
});

describe('registryRecord', () => {
  test('an object by name, and nothing else', async () => {
    expect(await registryRecord('{"netuid":1}', 'They')).toEqual({ netuid: 1 });
    for (const text of ['[1]', '1', 'null', '{'])
      await expect(registryRecord(text, 'They')).rejects.toThrow(/They are no JSON object/);
  });
});
