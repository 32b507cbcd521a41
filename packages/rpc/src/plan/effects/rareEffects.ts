import { basketEffects } from './baskets.ts';
import { crowdloanEffects } from './crowdloans.ts';
import type { EffectRule } from './EffectRule.ts';
import { keySwapEffects } from './keySwaps.ts';
import { leaseEffects } from './leases.ts';
import { multisigEffects } from './multisigs.ts';
import { otherAccountEffects } from './otherAccounts.ts';

/** Rules of calls that few make, by their paths. */
export const rareEffects: Readonly<Record<string, EffectRule>> = {
  ...basketEffects,
  ...crowdloanEffects,
  ...keySwapEffects,
  ...leaseEffects,
  ...multisigEffects,
  ...otherAccountEffects,
};
