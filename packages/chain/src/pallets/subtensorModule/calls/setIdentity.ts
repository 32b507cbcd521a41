import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { IsNetworkMember } from '../storage/neurons.ts';
import { IdentitiesV2 } from '../storage/serving.ts';
import { OwnedHotkeys } from '../storage/staking.ts';
import type { ChainIdentityV2 } from '../storage/values.ts';
import { ensureIdentity } from '../subnets/identities.ts';

/** Says who the caller is. */
export const setIdentity: CallDefinition = defineCall<ChainIdentityV2>(
  'SubtensorModule.set_identity',
  (context, identity) => {
    const { state } = context;
    const coldkey = ensureSigned(context.origin);
    const isMember = OwnedHotkeys.get(state, coldkey).some((hotkey) =>
      IsNetworkMember.entries(state, hotkey).some(([, member]) => member),
    );
    ensure(isMember, 'SubtensorModule.HotKeyNotRegisteredInNetwork', `No hotkey of ${coldkey} has a uid.`);
    ensureIdentity(identity);
    IdentitiesV2.insert(state, coldkey, identity);
    context.deposit('SubtensorModule.ChainIdentitySet', [coldkey]);
  },
);
