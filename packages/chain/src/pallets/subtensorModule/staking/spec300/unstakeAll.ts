import type { Context } from '../../../../runtime/Context.ts';
import { SubtokenEnabled } from '../../storage/subnets.ts';
import { allNetuids } from '../../subnets/existing.ts';
import type { StakePosition } from '../StakePosition.ts';
import { fixedStakeOf } from './fixedShares.ts';
import { isRemovable } from './stakeChecks.ts';
import { clearSmallNomination, stakeIntoSubnet, unstakeFromSubnet } from './stakeEffects.ts';
import { addBalance } from './tao.ts';

type Owner = Pick<StakePosition, 'hotkey' | 'coldkey'>;

/** Sells a coldkey's stake on a hotkey on every subnet where that can be done (`do_unstake_all`). */
export function unstakeEverything(context: Context, owner: Owner): void {
  for (const netuid of sellable(context, owner)) {
    addBalance(context, owner.coldkey, sellAll(context, { ...owner, netuid }));
    clearSmallNomination(context, { ...owner, netuid });
  }
}

/** The same but for root, where the TAO is staked again (`do_unstake_all_alpha`). */
export function unstakeEverythingToRoot(context: Context, owner: Owner): void {
  let amountRao = 0n;
  for (const netuid of sellable(context, owner)) {
    if (netuid === 0) continue;
    amountRao += sellAll(context, { ...owner, netuid });
    clearSmallNomination(context, { ...owner, netuid });
  }
  stakeIntoSubnet(context, { ...owner, netuid: 0 }, { amountRao, dropFees: false }, false);
}

/** Subnets one after the other: what a sale changes decides about the next. */
function* sellable(context: Context, owner: Owner): Generator<number> {
  for (const netuid of allNetuids(context.state))
    if (SubtokenEnabled.get(context.state, netuid) && isRemovable(context, { ...owner, netuid }))
      yield netuid;
}

function sellAll(context: Context, position: StakePosition): bigint {
  const amountRao = fixedStakeOf(context.state, position);
  return unstakeFromSubnet(context, position, { amountRao, dropFees: false });
}
