import { formatRao } from '@taokit/types';
import type { Network } from './Network.ts';
import { type Order, place } from './setUpNetwork.ts';

/** Below this a sale is not worth its fee, rao of alpha. */
const WORTH_SELLING_RAO = 100_000_000n;

/** Miners pay for their machines: each sells half of the alpha it holds, through the pool. */
export async function sellEarnings(network: Network): Promise<void> {
  const view = await network.client.at('best');
  const orders = network.cast.subnets.flatMap(({ netuid, miners }) =>
    miners.map(async ({ person }): Promise<Order | undefined> => {
      const info = await view.call(
        'StakeInfoRuntimeApi',
        'get_stake_info_for_hotkey_coldkey_netuid',
        person.hotkey,
        person.coldkey,
        netuid,
      );
      const amountRao = ((info as { readonly stake: bigint } | null)?.stake ?? 0n) / 2n;
      if (amountRao < WORTH_SELLING_RAO) return undefined;
      const amountAlpha = formatRao(amountRao);
      const sale = { netuid, hotkeySs58: person.hotkey, amountAlpha, slippageProtection: false };
      return { person, intent: { op: 'removeStake', ...sale } };
    }),
  );
  const due = (await Promise.all(orders)).filter((order) => order !== undefined);
  await place(network, due);
}
