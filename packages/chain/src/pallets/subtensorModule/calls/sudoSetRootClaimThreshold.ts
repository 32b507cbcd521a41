import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { RootClaimableThreshold } from '../storage/rootClaims.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';
import { ensureSubnetOwnerOrRoot } from '../subnets/owners.ts';

/** `MAX_ROOT_CLAIM_THRESHOLD`, rao. */
const MOST_RAO = 10_000_000n;

/** Sets what a claim or deposit of a fund must be worth. Only root's own entry is read, so that no other can be set. */
export const sudoSetRootClaimThreshold: CallDefinition = defineCall<{ netuid: number; new_value: bigint }>(
  'SubtensorModule.sudo_set_root_claim_threshold',
  (context, { netuid, new_value: rao }) => {
    const error = 'SubtensorModule.InvalidRootClaimThreshold';
    ensureSubnetOwnerOrRoot(context, netuid);
    ensure(netuid === ROOT_NETUID, error, `The threshold of subnet ${netuid} is never read: set that of 0.`);
    ensure(rao <= MOST_RAO, error, `${rao} rao are above ${MOST_RAO}.`);
    RootClaimableThreshold.insert(context.state, netuid, { bits: rao << 32n });
  },
);
