import type { Context } from '../../../../runtime/Context.ts';
import { drainEpochs, isEpoch } from '../../coinbase/spec300/drainEpochs.ts';
import { runCoinbase } from '../../coinbase/spec300/runCoinbase.ts';
import { allNetuids } from '../../subnets/existing.ts';
import type { BlockHooks } from '../BlockHooks.ts';

/**
 * What the chain did at the beginning of a block of spec 300: registration terms, coinbase, epochs, and last the children that
 * become live with them.
 *
 * Source: `block_step` in `pallets/subtensor/src/coinbase/block_step.rs`, July 2025.
 */
export function blockStep(context: Context, hooks: BlockHooks): void {
  const { state } = context;
  hooks.updateRegistrationPrices(context);
  runCoinbase(context);
  drainEpochs(context);
  for (const netuid of allNetuids(state))
    if (isEpoch(context, netuid)) hooks.setPendingChildren(context, netuid);
}
