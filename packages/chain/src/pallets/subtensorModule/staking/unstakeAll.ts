import type { Context } from '../../../runtime/Context.ts';
import { DispatchFailure } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { SubtokenEnabled } from '../storage/subnets.ts';
import { allNetuids } from '../subnets/existing.ts';
import { queueChildkeyCheck } from './childkeyChecks.ts';
import { clearSmallNomination } from './clearSmallNomination.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';
import * as of300 from './spec300/unstakeAll.ts';
import { stakeIntoSubnet } from './stakeIntoSubnet.ts';
import { unstakeFromSubnet } from './unstakeFromSubnet.ts';
import { validateRemoveStake } from './validateRemoveStake.ts';

/** Most positions one call looks at (`MAX_UNSTAKE_ALL_LEGS`). */
const MAX_LEGS = 16;
const ROOT = 0;

type Owner = Pick<StakePosition, 'hotkey' | 'coldkey'>;

/** Sells a coldkey's stake on a hotkey on every subnet where that can be done (`do_unstake_all`). */
export const unstakeEverything: (context: Context, owner: Owner) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.unstakeEverything,
  423: (context: Context, owner: Owner) => {
    unstakeAllFrom(context, owner, { withRoot: true });
    queueChildkeyCheck(context.state, owner.hotkey);
  },
});

/** The same but for root, where the TAO is staked again (`do_unstake_all_alpha`). */
export const unstakeEverythingToRoot: (context: Context, owner: Owner) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.unstakeEverythingToRoot,
  423: (context: Context, owner: Owner) => {
    const amountRao = unstakeAllFrom(context, owner, { withRoot: false });
    stakeIntoSubnet(context, { ...owner, netuid: ROOT }, { amountRao, dropFees: false });
    queueChildkeyCheck(context.state, owner.hotkey);
  },
});

/**
 * Sells a coldkey's stake on a hotkey on every subnet where that can be done, the first 16 positions.
 *
 * Source: `do_unstake_all_into` in `pallets/subtensor/src/staking/remove_stake.rs`, spec 475.
 *
 * @param context - where
 * @param owner - whose stake, on which hotkey
 * @param options - whether root's is sold too
 * @returns TAO that was paid, rao
 */
function unstakeAllFrom(
  context: Context,
  owner: Owner,
  { withRoot }: { readonly withRoot: boolean },
): bigint {
  let legs = 0;
  let taoRao = 0n;
  for (const netuid of allNetuids(context.state)) {
    if (legs >= MAX_LEGS) break;
    const position = { ...owner, netuid };
    const amountRao = stakeOf(context.state, position);
    if ((netuid === ROOT && !withRoot) || !SubtokenEnabled.get(context.state, netuid) || amountRao === 0n)
      continue;
    legs++;
    if (!isRemovable(context, position, amountRao)) continue;
    taoRao += unstakeFromSubnet(context, position, { amountRao, dropFees: false, enforceRootHold: true });
    clearSmallNomination(context, position);
  }
  return taoRao;
}

/** Whether the checks of a removal pass; they write nothing. */
function isRemovable(context: Context, position: StakePosition, amountRao: bigint): boolean {
  try {
    validateRemoveStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
    return true;
  } catch (error) {
    if (error instanceof DispatchFailure) return false;
    throw error;
  }
}
