import { isEpochDue } from '@taokit/dtao/schedule';
import type { Context } from '../../../../runtime/Context.ts';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt } from '../../storage/epochs.ts';
import { Tempo } from '../../storage/hyperparameters.ts';
import { RegistrationsThisBlock, RegistrationsThisInterval } from '../../storage/registration.ts';
import { NetworksAdded } from '../../storage/subnets.ts';
import { ROOT_NETUID } from '../../subnets/existing.ts';
import { priceDecay, stepBurn } from '../burnDecay.ts';

/**
 * Burns fall, and the counts of the block begin anew; the difficulty of work nobody could hand in stays
 * (`update_registration_prices_for_networks`).
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, spec 425.
 */
export function stepRegistrationTerms(context: Context): void {
  const { state } = context;
  for (const [[netuid]] of NetworksAdded.entries(state)) {
    stepBurn(context, netuid, priceDecay(context, netuid));
    RegistrationsThisBlock.insert(state, netuid, 0);
  }
  if (NetworksAdded.contains(state, ROOT_NETUID) && isRootDue(context))
    RegistrationsThisInterval.insert(state, ROOT_NETUID, 0);
}

/** Root has no epochs, so that it stays due once it is. */
function isRootDue({ state, spec, block }: Context): boolean {
  const schedule = {
    tempo: Tempo.get(state, ROOT_NETUID),
    lastEpochBlock: LastEpochBlock.get(state, ROOT_NETUID),
    pendingEpochBlock: PendingEpochAt.get(state, ROOT_NETUID),
    blocksSinceLastStep: BlocksSinceLastStep.get(state, ROOT_NETUID),
  };
  return isEpochDue(schedule, BigInt(block), { spec });
}
