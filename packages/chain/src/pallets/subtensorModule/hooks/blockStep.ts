import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { flushBasketDepositsBlock } from '../baskets/flushBasketDepositsBlock.ts';
import { netuidsToEmitTo } from '../coinbase/emissionNetwork.ts';
import { updateMovingPrices, updateRootProportions } from '../coinbase/movingPrices.ts';
import { runCoinbase } from '../coinbase/runCoinbase.ts';
import { LastEpochBlock } from '../storage/epochs.ts';
import { allNetuids } from '../subnets/existing.ts';
import type { BlockHooks } from './BlockHooks.ts';
import * as of300 from './spec300/blockStep.ts';

/** What the chain does at the beginning of a block. */
export const blockStep: (context: Context, hooks: BlockHooks) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.blockStep,
  423: stepAsOf423,
});

/**
 * What the chain does at the beginning of a block.
 *
 * Not done: the numbering of root stakers that staked before numbers came (`populate_root_coldkey_staking_maps_v2`): here stake that
 * is given numbers them.
 *
 * Source: `block_step` in `pallets/subtensor/src/coinbase/block_step.rs`, spec 475.
 *
 * @param context - where
 * @param hooks - what belongs to other parts of the pallet
 */
function stepAsOf423(context: Context, hooks: BlockHooks): void {
  const { state, block } = context;
  hooks.updateRegistrationPrices(context);
  hooks.revealWeights(context);
  runCoinbase(context, hooks.engine, hooks.shareLease);
  flushBasketDepositsBlock(context);
  const emittedTo = netuidsToEmitTo(state, allNetuids(state));
  updateMovingPrices(context, emittedTo);
  updateRootProportions(context, emittedTo);
  const thisBlock = BigInt(block);
  for (const netuid of allNetuids(state))
    if (LastEpochBlock.get(state, netuid) === thisBlock) hooks.setPendingChildren(context, netuid);
}
