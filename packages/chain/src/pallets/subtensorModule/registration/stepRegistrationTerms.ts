import { decayBurnUnchecked } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { Tempo } from '../storage/hyperparameters.ts';
import { Difficulty, RegistrationsThisBlock, RegistrationsThisInterval } from '../storage/registration.ts';
import { NetworksAdded } from '../storage/subnets.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { priceDecay, stepBurn } from './burnDecay.ts';
import { difficultyLimits, setDifficulty } from './powDifficulty.ts';
import * as of300 from './spec300/stepRegistrationTerms.ts';
import * as of425 from './spec425/stepRegistrationTerms.ts';

/** Prices of registrations move, and the counts of the block begin anew; first step of every block. */
export const stepRegistrationTerms: (context: Context) => void = /* @__PURE__ */ ruleBySpec({
  283: of300.stepRegistrationTerms,
  423: of425.stepRegistrationTerms,
  475: stepAsOf475,
});

/**
 * Prices of registrations fall, and the counts of the block begin anew; first step of every block
 * (`update_registration_prices_for_networks`).
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 */
function stepAsOf475(context: Context): void {
  for (const [[netuid]] of NetworksAdded.entries(context.state)) {
    stepPrices(context, netuid);
    RegistrationsThisBlock.insert(context.state, netuid, 0);
    if (netuid === ROOT_NETUID) stepRootInterval(context);
  }
}

function stepPrices(context: Context, netuid: number): void {
  const { state } = context;
  const factor = priceDecay(context, netuid);
  if (netuid !== ROOT_NETUID)
    setDifficulty(
      context,
      netuid,
      decayBurnUnchecked(Difficulty.get(state, netuid), factor, difficultyLimits(state, netuid)),
    );
  stepBurn(context, netuid, factor);
}

/** Root counts registrations by its tempo; a tempo of 0 by every block. */
function stepRootInterval({ state, block }: Context): void {
  const tempo = Tempo.get(state, ROOT_NETUID);
  if (tempo === 0 || block % tempo === 0) RegistrationsThisInterval.insert(state, ROOT_NETUID, 0);
}
