import type { Call } from '@taokit/types/registry';
import { RpcError } from '../../RpcError.ts';
import type { IntentContext } from '../Intent.ts';
import { batchAll, subtensor } from './calls.ts';
import { refuseInput } from './refuse.ts';

/** More alpha than there is: the chain takes what the position holds when the call runs. */
export const MAX_ALPHA_RAO: bigint = /* @__PURE__ */ BigInt('18446744073709551615');

/**
 * Claims what a validator's basket owes, then does something else, as one.
 *
 * @throws RpcError when the stake is not on root, or while a claim holds root stake back
 */
export async function withClaim(
  context: IntentContext,
  { hotkey, netuid }: { readonly hotkey: string; readonly netuid: number },
  followUp: Call,
): Promise<Call> {
  if (netuid !== 0) refuseInput('claim', true, 'false where the stake is not on root');
  const held = await context.view.query('SubtensorModule', 'RootStakeUnlockInterval');
  if (held > 0n)
    throw new RpcError(
      `A claim holds root stake back for ${held} blocks, so nothing can follow it at once.`,
      {
        code: 'rpc/out-of-range',
        fix: 'Claim first, wait, then move or unstake.',
        values: { field: 'claim', value: true },
      },
    );
  return batchAll(context, [subtensor('claim_root_with_hotkey', { hotkey }), followUp]);
}
