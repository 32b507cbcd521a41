import { basketEffects } from './baskets.ts';
import { crowdloanEffects } from './crowdloans.ts';
import { depositEffects } from './deposits.ts';
import type { EffectRule } from './EffectRule.ts';
import { keySwapEffects } from './keySwaps.ts';
import { leaseEffects } from './leases.ts';
import { multisigEffects } from './multisigs.ts';
import { otherAccountEffects } from './otherAccounts.ts';
import { registrationEffects } from './registrations.ts';

/** Rules of calls that few make, by their paths. */
export const rareEffects: Readonly<Record<string, EffectRule>> = {
  ...basketEffects,
  ...crowdloanEffects,
  ...depositEffects,
  ...keySwapEffects,
  ...leaseEffects,
  ...multisigEffects,
  ...otherAccountEffects,
  ...registrationEffects,
};
