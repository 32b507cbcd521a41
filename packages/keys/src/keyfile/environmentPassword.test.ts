import { describe, expect, test } from 'vitest';
import { deobfuscatePassword, environmentPasswordName, obfuscatePassword } from './environmentPassword.ts';

describe('environmentPasswordName', () => {
  test('as the Python wallet names it', () => {
    expect(environmentPasswordName('/home/me/.bittensor/wallets/my-key/coldkey')).toBe(
      'BT_PW__HOME_ME__BITTENSOR_WALLETS_MY-KEY_COLDKEY',
    );
  });
});

describe('obfuscatePassword', () => {
  test('a value made by the Python wallet', () => {
    // Keyfile(path='/tmp/x/coldkey').save_password_to_env('Testing 1234, äöü')
    expect(obfuscatePassword('BT_PW__TMP_X_COLDKEY', 'Testing 1234, äöü')).toBe(
      'FjEsJD4xOHR8Ymxsc2OM6If9huU=',
    );
  });

  test.each(['', 'a', 'Testing 1234, äöü', 'x'.repeat(100)])('back and forth: %s', (password) => {
    const name = 'BT_PW__TMP_X_COLDKEY';
    expect(deobfuscatePassword(name, ` ${obfuscatePassword(name, password)}\n`)).toBe(password);
  });

  test.each(['not base 64', '/////w=='])('refused, with the name and without the value: %s', (value) => {
    expect(() => deobfuscatePassword('BT_PW_X', value)).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-argument',
        message: expect.stringContaining(
          'The environment variable BT_PW_X does not hold an obfuscated password.',
        ),
        fix: 'Set it with obfuscatePassword, or with the Python wallet, under the same path.',
        values: { name: 'BT_PW_X' },
      }),
    );
  });

  test('a variable without a name: refused', () => {
    expect(() => obfuscatePassword('', 'x')).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-argument',
        message: expect.stringContaining('The environment variable has no name.'),
        fix: 'Pass environmentPasswordName(path).',
      }),
    );
  });

  test('what is no text: refused by name', () => {
    expect(() => environmentPasswordName(5 as never)).toThrow(/^path is 5/);
    expect(() => obfuscatePassword(5 as never, 'x')).toThrow(/^name is 5/);
    expect(() => obfuscatePassword('X', 5 as never)).toThrow(/^password is /);
    expect(() => deobfuscatePassword(5 as never, 'x')).toThrow(/^name is 5/);
    expect(() => deobfuscatePassword('X', 5 as never)).toThrow(/^value is 5/);
  });
});
