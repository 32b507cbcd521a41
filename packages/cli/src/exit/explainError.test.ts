import { KeysError } from '@taokit/keys';
import { RpcError } from '@taokit/rpc';
import { RegistryError } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { CliError } from './CliError.ts';
import { explainError } from './explainError.ts';

describe('explainError', () => {
  test.each([
    [new CliError('Wrong.', { code: 'cli/wrong-input' }), 2],
    [new RpcError('Odd.', { code: 'rpc/out-of-range' }), 2],
    [new RpcError('Yes.', { code: 'rpc/refused' }), 3],
    [new RpcError('Refused.', { code: 'rpc/would-fail' }), 3],
    [new RpcError('Forbidden.', { code: 'rpc/policy' }), 4],
    [new RpcError('Silence.', { code: 'rpc/no-endpoint' }), 5],
    [new KeysError('Locked.', { code: 'keys/wrong-password' }), 6],
    [new CliError('No.', { code: 'cli/not-confirmed' }), 7],
    [new RpcError('Who knows.', { code: 'rpc/unknown-outcome' }), 8],
    [new RpcError('Stopped.', { code: 'rpc/aborted' }), 130],
  ])('%s: exit code %i', (error, code) => {
    expect(explainError(error)).toEqual({ message: error.message, code });
  });

  test('what is misspelt is wrong input, whichever package does not know it', () => {
    const errors = [
      new RpcError('No constant A.B.', { code: 'rpc/unknown-name', fix: 'Call driftReport(client).' }),
      new RegistryError('No pallet A.', { code: 'types/unknown-name', fix: 'Look at the registry.' }),
    ];
    for (const error of errors)
      expect(explainError(error)).toEqual({
        message: expect.stringMatching(/^No [^.]+\.?B?\. Check the spelling.*taokit doctor/),
        code: 2,
      });
  });

  test.each(['rpc/no-signer', 'rpc/no-coldkey', 'rpc/no-hotkey'] as const)(
    '%s: exit code 6, and the option that helps in place of a function',
    (code) => {
      const explained = explainError(new RpcError('No key.', { code, fix: 'Pass it to createWriter.' }));
      expect(explained).toEqual({ message: expect.stringMatching(/^No key\. .*--wallet/), code: 6 });
      expect(explained?.message).not.toContain('createWriter');
    },
  );

  test.each([
    ['70000n is not a u16.', '70000 is not a u16.'],
    ['--value is -99n. It must be from 360n to 50400n.', '--value is -99. It must be from 360 to 50400.'],
    [
      "'12n' is no number; neither are 0x12n, v12n and 12nd.",
      "'12n' is no number; neither are 0x12n, v12n and 12nd.",
    ],
  ])('whole numbers as they are typed: %s', (message, told) => {
    expect(explainError(new CliError(message, { code: 'cli/wrong-input' }))?.message).toBe(told);
  });

  test('one line, whatever the sentence holds; a fault of the program is not explained', () => {
    expect(explainError(new CliError('a\n b', { code: 'cli/wrong-input' }))?.message).toBe('a b');
    expect(explainError(new TypeError('a fault'))).toBeUndefined();
  });
});
