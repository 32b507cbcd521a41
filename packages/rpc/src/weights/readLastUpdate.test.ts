import { expect, test } from 'vitest';
import type { PinnedView } from '../chainView/ChainView.ts';
import { readLastUpdate } from './readLastUpdate.ts';

/** A chain whose second mechanism of subnet 1 has two neurons. */
const view = {
  query: async (_pallet: string, _item: string, index: number) => (index === 4_097 ? [7n, 9n] : []),
} as unknown as PinnedView;

test('readLastUpdate: of the mechanism, and 0 of a neuron it does not know', async () => {
  const of = { netuid: 1, mechid: 1 };
  expect(await readLastUpdate(view, { ...of, uid: 1 })).toBe(9);
  expect(await readLastUpdate(view, { ...of, uid: 2 })).toBe(0);
});

test.each([
  { uid: '1' },
  { uid: -1 },
  { uid: Number.NaN },
  { uid: undefined },
  { mechid: null },
  { netuid: 65_536 },
  { mecid: 1 },
])('readLastUpdate: %o is refused, and not answered with 0', async (wrong) => {
  await expect(
    readLastUpdate(view, { netuid: 1, mechid: 1, uid: 1, ...wrong } as never),
  ).rejects.toMatchObject({
    name: 'RpcError',
  });
});
