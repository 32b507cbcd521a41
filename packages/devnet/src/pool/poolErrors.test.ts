import { createDevnet } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { rawClient, signTransaction } from '../../testing/index.ts';

describe('refusedByRuntime', () => {
  test('what the runtime cannot decode is a verification that failed, not a validity nobody knows', async () => {
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
    const panic = 'Execution failed: Runtime panicked: Bad input data provided to validate_transaction: ';
    for (const method of ['author_submitExtrinsic', 'author_submitAndWatchExtrinsic']) {
      const devnet = await createDevnet({ blockTime: 'manual' });
      const client = rawClient(devnet);
      const signed = signTransaction(devnet, keypairFromUri('//Alice'), call);
      for (const bytes of ['0x', '0x00', '0x280403000b', '0x08ffff', '0x1004ff00aa', signed.slice(0, -2)]) {
        const { error } = client.ask(method, bytes);
        expect(error?.code, bytes).toBe(1002);
        expect(error?.message).toContain(`Verification Error: Runtime error: ${panic}`);
        expect(error?.data).toContain(`RuntimeApi("${panic}`);
        expect(client.ask(method, bytes).error?.code).toBe(1012);
      }
      expect(client.result('author_pendingExtrinsics')).toEqual([]);
      const forged = signTransaction(devnet, keypairFromUri('//Alice'), call, { isForged: true });
      expect(client.ask('author_submitExtrinsic', forged).error?.code).toBe(1010);
    }
  });

  test('asked over state_call, the runtime ends in the same words', async () => {
    const client = rawClient(await createDevnet({ blockTime: 'manual' }));
    const args = `0x0208ffff${'00'.repeat(32)}`;
    const { error } = client.ask('state_call', 'TaggedTransactionQueue_validate_transaction', args);
    expect(error?.code).toBe(4003);
    expect(error?.message).toContain('Bad input data provided to validate_transaction');
  });
});
