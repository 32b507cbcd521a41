import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';

/** `MAX_HASH_UPGRADE_BULK_COUNT`. */
const MOST = 1_024;

/** Would bring the status of preimages to its newer form; all that this chain writes has it. */
export const ensureUpdated: CallDefinition = defineMeteredCall<{ hashes: readonly Hex[] }>(
  'Preimage.ensure_updated',
  ({ origin }, { hashes }) => {
    ensureSigned(origin);
    ensure(hashes.length > 0, 'Preimage.TooFew', 'No hash is named.');
    ensure(hashes.length <= MOST, 'Preimage.TooMany', `${hashes.length} hashes are too many.`);
    return { paysFee: true };
  },
);
