import type { Chain } from '@taokit/simulator';
import type { SubnetCast } from '../cast/Cast.ts';
import { send } from '../chain/Wallet.ts';

/** Below this a sale is not worth its fee, rao of alpha. */
const WORTH_SELLING_RAO = 100_000_000n;

/** Miners pay for their machines: each sells half of the alpha it holds, through the pool. */
export function sellEarnings(chain: Chain, { netuid, miners }: SubnetCast): void {
  for (const { person } of miners) {
    const { coldkey, hotkey, coldkeyPair } = person;
    const amountRao = chain.stake({ coldkey, hotkey, netuid }).stake.rao / 2n;
    if (amountRao < WORTH_SELLING_RAO) continue;
    const args = { hotkey, netuid, amountRao };
    send(chain, coldkeyPair, { name: 'SubtensorModule.remove_stake', args });
  }
}
