import { computeBurnDecayFactor } from '@taokit/dtao/registration';
import { decayBurnUnchecked } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { Tempo } from '../storage/hyperparameters.ts';
import {
  Burn,
  BurnHalfLife,
  Difficulty,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../storage/registration.ts';
import { NetworksAdded } from '../storage/subnets.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { burnLimits } from './burnPrice.ts';
import { difficultyLimits, setDifficulty } from './powDifficulty.ts';
import * as of300 from './spec300/stepRegistrationTerms.ts';

/** No decay, 2^32ths. */
const ONE = 1n << 32n;

/** Prices of registrations move, and the counts of the block begin anew; first step of every block. */
export const stepRegistrationTerms: (context: Context) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.stepRegistrationTerms,
  423: stepAsOf423,
});

/**
 * Prices of registrations fall, and the counts of the block begin anew; first step of every block
 * (`update_registration_prices_for_networks`).
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, spec 475. Before `pow_register` came the difficulty stayed.
 */
function stepAsOf423(context: Context): void {
  for (const [[netuid]] of NetworksAdded.entries(context.state)) {
    stepPrices(context, netuid);
    RegistrationsThisBlock.insert(context.state, netuid, 0);
    if (netuid === ROOT_NETUID) stepRootInterval(context);
  }
}

function stepPrices(context: Context, netuid: number): void {
  const { state, block } = context;
  const halfLife = BurnHalfLife.get(state, netuid);
  const factor = halfLife > 0 && block > 1 ? decayFactor(halfLife) : ONE;
  if (netuid !== ROOT_NETUID)
    setDifficulty(
      context,
      netuid,
      decayBurnUnchecked(Difficulty.get(state, netuid), factor, difficultyLimits(state, netuid)),
    );
  const burn = Burn.get(state, netuid);
  const next = decayBurnUnchecked(burn, factor, burnLimits(state, netuid));
  if (next !== burn) Burn.insert(state, netuid, next);
}

/** Root counts registrations by its tempo; a tempo of 0 by every block. */
function stepRootInterval({ state, block }: Context): void {
  const tempo = Tempo.get(state, ROOT_NETUID);
  if (tempo === 0 || block % tempo === 0) RegistrationsThisInterval.insert(state, ROOT_NETUID, 0);
}

const factors = new Map<number, bigint>();

/** The search for a factor takes 32 powers; subnets share a few half-lives. */
function decayFactor(halfLife: number): bigint {
  const factor = factors.get(halfLife) ?? computeBurnDecayFactor(halfLife);
  factors.set(halfLife, factor);
  return factor;
}
