import { describe, expect, test } from 'vitest';
import type { Connection } from '../client/connection/Connection.ts';
import { RpcError } from '../RpcError.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import { submitTransaction } from './submitTransaction.ts';

const transaction = { hash: '0x01', bytes: new Uint8Array(3) } as unknown as SignedTransaction;
const failure = (code: RpcError['code'], values = {}) => new RpcError(`It is ${code}.`, { code, values });
const refusal = (code: number) => failure('rpc/request-refused', { code, message: 'no' });

/** A node that answers to what is submitted, one answer after the other, and to everything else that it takes too long. */
function mute(...answers: readonly Error[]): { readonly connection: Connection; handedIn: number } {
  const node = {
    handedIn: 0,
    connection: {
      session: async () => ({
        request: async () => {
          throw answers[node.handedIn++] ?? answers.at(-1);
        },
      }),
      request: async () => {
        throw failure('rpc/timeout');
      },
    } as unknown as Connection,
  };
  return node;
}

describe('submitTransaction', () => {
  test.each(['rpc/connection-lost', 'rpc/timeout', 'rpc/closed'] as const)(
    '%s after it was handed in, and nobody tells where it is: its outcome is unknown',
    async (code) => {
      const { connection } = mute(failure(code));
      await expect(submitTransaction(connection, transaction, 1)).rejects.toMatchObject({
        code: 'rpc/unknown-outcome',
        values: { hash: '0x01' },
      });
    },
  );

  test('what the node answers to the first one is what became of it', async () => {
    const { connection } = mute(refusal(1010));
    await expect(submitTransaction(connection, transaction, 1)).rejects.toMatchObject({
      code: 'rpc/refused',
    });
  });

  test.each([1010, 1012, -32_000])('%d to the second one says nothing of the first', async (answer) => {
    const node = mute(failure('rpc/connection-lost'), refusal(answer));
    const looks = [[], undefined];
    node.connection.request = (async (method: string) => {
      if (method === 'chain_getHeader') return { number: '0x0' };
      if (method === 'chain_getFinalizedHead') return '0x00';
      if (method === 'chain_getBlockHash') return '0x00';
      // Looked for after the first answer was lost, and nowhere; then nobody answers any more.
      const look = looks.shift();
      if (look === undefined) throw failure('rpc/timeout');
      return look;
    }) as never;
    await expect(submitTransaction(node.connection, transaction, 1)).rejects.toMatchObject({
      code: 'rpc/unknown-outcome',
    });
    expect(node.handedIn).toBe(2);
  });

  test('nothing was handed in: the connection’s own error', async () => {
    const connection = {
      session: async () => {
        throw failure('rpc/timeout');
      },
    } as unknown as Connection;
    await expect(submitTransaction(connection, transaction, 1)).rejects.toMatchObject({
      code: 'rpc/timeout',
    });
  });
});
