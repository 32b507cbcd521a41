import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { findDelegate } from '../delegates.ts';
import { RealPaysFee } from '../storage.ts';

/** Says whether the caller pays the fees of calls a proxy makes for it. */
export const setRealPaysFee: CallDefinition = defineCall<{ delegate: MultiAddress; pays_fee: boolean }>(
  'Proxy.set_real_pays_fee',
  (context, { delegate: address, pays_fee }) => {
    const { state } = context;
    const real = ensureSigned(context.origin);
    const delegate = lookup(address);
    findDelegate(state, real, delegate);
    if (pays_fee) RealPaysFee.insert(state, real, delegate, null);
    else RealPaysFee.remove(state, real, delegate);
    context.deposit('Proxy.RealPaysFeeSet', { real, delegate, pays_fee });
  },
);
