import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { NetworksAdded } from '../../subtensorModule/storage/subnets.ts';
import { FeeRate } from '../storage.ts';

/** `MaxFeeRate` of the runtime, 65535ths. */
const MAX_FEE_RATE_U16 = 10_000;

/** Sets the fee of a subnet's swaps; root alone may. */
export const setFeeRate: CallDefinition = defineCall<{ netuid: number; rate: number }>(
  'Swap.set_fee_rate',
  (context, { netuid, rate }) => {
    ensureRoot(context.origin);
    ensure(
      NetworksAdded.get(context.state, netuid),
      'Swap.MechanismDoesNotExist',
      `There is no subnet ${netuid}.`,
    );
    ensure(rate <= MAX_FEE_RATE_U16, 'Swap.FeeRateTooHigh', `${rate} is above ${MAX_FEE_RATE_U16}.`);
    FeeRate.insert(context.state, netuid, rate);
    context.deposit('Swap.FeeRateSet', { netuid, rate });
  },
);
