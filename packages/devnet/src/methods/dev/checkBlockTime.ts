import { earliestTime } from '@taokit/chain';
import type { Node } from '../../node/Node.ts';
import { invalidParams } from '../../rpc/RpcError.ts';

/** The last moment a `Date` can tell. Later ones would soon be beyond what a number holds, and a block with such a time is lost. */
const LAST_MS = 8_640_000_000_000_000;

/**
 * Refuses a time the chain would refuse the next block for.
 *
 * @param node - the devnet
 * @param timestampMs - the time, milliseconds since 1970
 * @throws RpcError `Invalid params`
 */
export function checkBlockTime(node: Node, timestampMs: number): void {
  const earliest = earliestTime(node.chain());
  if (timestampMs >= earliest && timestampMs <= LAST_MS) return;
  throw invalidParams(
    `timestampMs is ${timestampMs}; the next block may have one from ${earliest} to ${LAST_MS}`,
  );
}
