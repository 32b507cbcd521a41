import { balanceEffects } from './balances.ts';
import { depositEffects } from './deposits.ts';
import type { EffectRule } from './EffectRule.ts';
import { registrationEffects } from './registrations.ts';
import { stakeEffects } from './stakes.ts';

/** What is known of what a call changes, by its path. */
export const EFFECT_RULES: Readonly<Record<string, EffectRule>> = {
  ...balanceEffects,
  ...stakeEffects,
  ...registrationEffects,
  ...depositEffects,
};

/** Calls whose rules are loaded when one is planned. */
export const RARE_CALLS =
  /^(Crowdloan|Multisig|EVM)\.|^Proxy\.(announce|kill|proxy_a|re.*_announcement)|\.(swap_(hotkey|coldkey|basket)|stake_into_basket|claim_root|register_leased|terminate_lease)/;
