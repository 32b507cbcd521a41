import { KeysError } from '@taokit/keys';
import { RpcError } from '@taokit/rpc';
import { describe, expect, test } from 'vitest';
import { CliError } from './CliError.ts';
import { explainError } from './explainError.ts';

describe('explainError', () => {
  test.each([
    [new CliError('Wrong.', { code: 'cli/wrong-input' }), 2],
    [new RpcError('Odd.', { code: 'rpc/out-of-range' }), 2],
    [new RpcError('Refused.', { code: 'rpc/would-fail' }), 3],
    [new RpcError('Forbidden.', { code: 'rpc/policy' }), 4],
    [new RpcError('Silence.', { code: 'rpc/no-endpoint' }), 5],
    [new RpcError('No signer.', { code: 'rpc/no-signer' }), 6],
    [new KeysError('Locked.', { code: 'keys/wrong-password' }), 6],
    [new CliError('No.', { code: 'cli/not-confirmed' }), 7],
    [new RpcError('Who knows.', { code: 'rpc/unknown-outcome' }), 8],
    [new RpcError('Stopped.', { code: 'rpc/aborted' }), 130],
  ])('%s: exit code %i', (error, code) => {
    expect(explainError(error)).toEqual({ message: error.message, code });
  });

  test('one line, whatever the sentence holds; a fault of the program is not explained', () => {
    expect(explainError(new CliError('a\n b', { code: 'cli/wrong-input' }))?.message).toBe('a b');
    expect(explainError(new TypeError('a fault'))).toBeUndefined();
  });
});
