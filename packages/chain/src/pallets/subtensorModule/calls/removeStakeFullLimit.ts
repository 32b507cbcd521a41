import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { removeStakeFrom, removeStakeWithin } from '../staking/removeStake.ts';
import { stakeOf } from '../staking/sharePool.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';

/** In spec 300 what is asked of any removal was enough. */
const ensureOwnSubnet: (state: Reads, netuid: number) => void = /* @__PURE__ */ ruleByStorage<
  Reads,
  [netuid: number],
  void
>({
  283: () => {},
  423: ensureSubnetExists,
});

/** Sells all stake on a hotkey of a subnet, down to a price where one is given. */
export const removeStakeFullLimit: CallDefinition = defineCall<{
  hotkey: AccountId;
  netuid: number;
  limit_price: bigint | null;
}>('SubtensorModule.remove_stake_full_limit', (context, { hotkey, netuid, limit_price: limitPriceRao }) => {
  ensureOwnSubnet(context.state, netuid);
  const position = { hotkey, coldkey: ensureSigned(context.origin), netuid };
  const alphaRao = stakeOf(context.state, position);
  if (limitPriceRao === null) removeStakeFrom(context, position, alphaRao);
  else removeStakeWithin(context, position, alphaRao, { limitPriceRao, allowPartial: false });
});
