import { balanceEffects } from './balances.ts';
import type { EffectRule } from './EffectRule.ts';
import { stakeEffects } from './stakes.ts';

/** What is known of what a call changes, by its path. */
export const EFFECT_RULES: Readonly<Record<string, EffectRule>> = { ...balanceEffects, ...stakeEffects };

/** Calls whose rules are loaded when one is planned. */
export const RARE_CALLS =
  /^(Crowdloan|Multisig|EVM|Proxy)\.|\.(swap_(hotkey|coldkey|basket)|stake_into_basket|claim_root|terminate_lease|add_collateral|announce_coldkey|try_associate|(burned_|root_)?register)/;
