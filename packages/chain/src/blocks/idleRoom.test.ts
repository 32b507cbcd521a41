import { callValue } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import { createTestChain, keyOf, submit } from '../../testing/index.ts';
import { PALLETS } from '../pallets/index.ts';
import type { Pallet } from '../runtime/Pallet.ts';

test('onIdle: what the extrinsics of the block left', async () => {
  const rooms: bigint[] = [];
  const idler: Pallet = {
    name: 'Contracts',
    calls: [],
    onIdle(_, room) {
      rooms.push(room);
      return 0n;
    },
  };
  const chain = await createTestChain({ pallets: [...PALLETS, idler] });
  chain.produceBlock();
  const [empty] = rooms;
  expect(empty).toBeGreaterThan(3_900_000_000_000n);
  const remark = { path: 'System.remark', arguments: { remark: new Uint8Array() } };
  const weight = { ref_time: 2_000_000_000_000n, proof_size: 0n };
  const { result } = submit(chain, keyOf('Alice'), {
    path: 'Sudo.sudo_unchecked_weight',
    arguments: { call: callValue(chain.runtime.registry, remark), weight },
  });
  expect(result.ok).toBe(true);
  expect(rooms.at(-1)).toBeLessThan(empty! - 2_000_000_000_000n);
});
