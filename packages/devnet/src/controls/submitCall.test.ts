import { createDevnet, submitCall } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';

const alice = keypairFromUri('//Alice');
const remark = { path: 'System.remark_with_event', arguments: { remark: '0x01' } };

describe('submitCall', () => {
  test.each(['instant', 'manual'] as const)(
    '%s: a block of the call, and what happened',
    async (blockTime) => {
      const devnet = await createDevnet({ blockTime });
      const sent = await submitCall(devnet, alice, remark);
      expect(sent).toMatchObject({ ok: true, block: devnet.chain.head });
      if (!sent.ok) return;
      expect(sent.events.map(({ path }) => path)).toContain('System.Remarked');
      expect(sent.feeRao).toBeGreaterThan(0n);
      devnet.close();
    },
  );

  test('refusals: by the runtime’s names; the pool’s as errors', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const call = { path: 'SubtensorModule.start_call', arguments: { netuid: 9 } };
    expect(await submitCall(devnet, alice, call)).toMatchObject({
      ok: false,
      refusal: 'SubtensorModule.SubnetNotExists',
    });
    const commitment = { path: 'Commitments.set_commitment', arguments: { netuid: 9, info: { fields: [] } } };
    expect(await submitCall(devnet, alice, commitment)).toMatchObject({
      refusal: 'Invalid.Custom(3)',
      reason: expect.stringContaining('SubtensorModule.SubnetNotExists: '),
    });
    expect(await submitCall(devnet, alice, remark, { nonce: 5 })).toMatchObject({
      refusal: 'Invalid.Future',
    });
    await expect(submitCall(devnet, alice, remark, { nonce: 0 })).rejects.toThrow('Transaction is outdated');
  });
});
