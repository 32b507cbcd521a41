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

/** Calls that move TAO or stake in ways that are known only when they happen. */
export const OPEN_CALLS: readonly string[] = [
  'SubtensorModule.stake_into_basket',
  'SubtensorModule.swap_basket',
  'SubtensorModule.swap_basket_many',
  'SubtensorModule.claim_root',
  'SubtensorModule.claim_root_with_hotkey',
  'SubtensorModule.add_collateral',
  'SubtensorModule.register_leased_network',
  'SubtensorModule.terminate_lease',
  'SubtensorModule.swap_hotkey',
  'SubtensorModule.swap_coldkey_announced',
  'SubtensorModule.associate_evm_key',
  'Crowdloan.contribute',
  'Crowdloan.withdraw',
  'Crowdloan.finalize',
  'Crowdloan.refund',
  'Crowdloan.dissolve',
  'EVM.withdraw',
  'Proxy.kill_pure',
];
