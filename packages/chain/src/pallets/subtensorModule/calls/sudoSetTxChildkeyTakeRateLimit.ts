import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { TxChildkeyTakeRateLimit } from '../storage/rateLimits.ts';

/** Root sets how often a child may raise its take. */
export const sudoSetTxChildkeyTakeRateLimit: CallDefinition = defineCall<{ tx_rate_limit: bigint }>(
  'SubtensorModule.sudo_set_tx_childkey_take_rate_limit',
  (context, { tx_rate_limit }) => {
    ensureRoot(context.origin);
    TxChildkeyTakeRateLimit.insert(context.state, tx_rate_limit);
    context.deposit('SubtensorModule.TxChildKeyTakeRateLimitSet', [tx_rate_limit]);
  },
);
