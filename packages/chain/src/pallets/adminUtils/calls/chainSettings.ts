import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { changeAuthorities } from '../../aura/changeAuthorities.ts';
import {
  clearSmallNominations,
  nominatorMinimum,
} from '../../subtensorModule/staking/clearSmallNomination.ts';
import { NominatorMinRequiredStake } from '../../subtensorModule/storage/staking.ts';
import { ensureAdmin } from '../bounds.ts';
import { type Precompile, PrecompileEnable } from '../storage.ts';

/** Root says who makes blocks. */
export const swapAuthorities: CallDefinition = defineCall<{ new_authorities: readonly AccountId[] }>(
  'AdminUtils.swap_authorities',
  (context, { new_authorities }) => {
    ensureRoot(context.origin);
    changeAuthorities(context, new_authorities);
  },
);

/** Retired: fails for everybody. */
export const setTotalIssuance: CallDefinition = defineCall<{ total_issuance: bigint }>(
  'AdminUtils.sudo_set_total_issuance',
  () => ensureAdmin(false, 'Deprecated', 'The issuance is counted, and not set any more.'),
);

/** Root sets the least that others may stake on a hotkey, millionths of the least stake; what is below a raised one is sold. */
export const setNominatorMinRequiredStake: CallDefinition = defineCall<{ min_stake: bigint }>(
  'AdminUtils.sudo_set_nominator_min_required_stake',
  (context, { min_stake }) => {
    ensureRoot(context.origin);
    // The pallet compares the new part, millionths, with what the old one comes to, rao.
    const isRaised = min_stake > nominatorMinimum(context.state);
    NominatorMinRequiredStake.insert(context.state, min_stake);
    if (isRaised) clearSmallNominations(context);
  },
);

/** Root switches a precompiled contract on or off; the EVM itself does not run here. */
export const toggleEvmPrecompile: CallDefinition = defineCall<{
  precompile_id: Precompile;
  enabled: boolean;
}>('AdminUtils.sudo_toggle_evm_precompile', (context, { precompile_id, enabled }) => {
  ensureRoot(context.origin);
  if (PrecompileEnable.get(context.state, precompile_id) === enabled) return;
  PrecompileEnable.insert(context.state, precompile_id, enabled);
  context.deposit('AdminUtils.PrecompileUpdated', { precompile_id, enabled });
});
