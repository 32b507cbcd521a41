import type { SubnetCast } from '../cast/Cast.ts';
import { stakeRaoOf } from '../chain/ask.ts';
import type { LocalChain } from '../chain/LocalChain.ts';
import { send } from '../chain/Wallet.ts';

/** Below this a sale is not worth its fee, rao of alpha. */
const WORTH_SELLING_RAO = 100_000_000n;

/** Miners pay for their machines: each sells half of the alpha it holds, through the pool. */
export function sellEarnings(local: LocalChain, { netuid, miners }: SubnetCast): void {
  for (const { person } of miners) {
    const { coldkey, hotkey, coldkeyPair } = person;
    const amountRao = stakeRaoOf(local.chain, hotkey, coldkey, netuid) / 2n;
    if (amountRao < WORTH_SELLING_RAO) continue;
    const args = { hotkey, netuid, amount_unstaked: amountRao };
    send(local, coldkeyPair, { path: 'SubtensorModule.remove_stake', arguments: args });
  }
}
