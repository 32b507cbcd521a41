import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureEvmRate } from '../serving/associateEvmKey.ts';
import { uidOf } from '../weights/setWeights.ts';

/**
 * Whether the caller has a neuron that may have another EVM address.
 *
 * Source: `CheckEvmKeyAssociation` in `pallets/subtensor/src/guards/check_evm_key_association.rs`, spec 425.
 */
export function guardEvmKey(context: Context, who: AccountId, call: Call): void {
  if (call.path !== 'SubtensorModule.associate_evm_key') return;
  const netuid = call.arguments['netuid'] as number;
  ensureEvmRate(context, netuid, uidOf(context.state, netuid, who));
}
