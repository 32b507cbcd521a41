import { MAX_CLAIM_WORK } from '@taokit/dtao/baskets';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { claimableHotkeys, claimFunds } from '../baskets/claimFunds.ts';
import { StakingHotkeys } from '../storage/staking.ts';

/** Claims root dividends on all hotkeys; which subnets is not looked at. */
export const claimRoot: CallDefinition = defineCall<{ subnets: readonly number[] }>(
  'SubtensorModule.claim_root',
  (context) => {
    const { state } = context;
    const coldkey = ensureSigned(context.origin);
    const count = StakingHotkeys.get(state, coldkey).length;
    ensure(
      count <= MAX_CLAIM_WORK,
      'SubtensorModule.RootClaimTooHeavy',
      `${coldkey} stakes on ${count} hotkeys, a claim looks at ${MAX_CLAIM_WORK}.`,
    );
    claimFunds(context, 'claim_root', coldkey, claimableHotkeys(state, coldkey));
  },
);
