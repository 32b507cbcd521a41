import type { Node } from '../../node/Node.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { count, fields, flag, optional } from '../../rpc/readers.ts';
import { answerFromRuntime } from '../subtensor/answerFromRuntime.ts';
import { checkBlockTime } from './checkBlockTime.ts';

/** As many blocks as one request may ask for. */
const MOST = 100_000;

const options = fields({
  count: optional(count),
  timestampMs: optional(count),
  isEmpty: optional(flag),
  epochOf: optional(count),
});

/**
 * Makes blocks: `count` of them, or all up to the one in which the next epoch of the subnet `epochOf` runs; one when neither is
 * said. What waits stands in the first unless they stay empty.
 */
export const newBlock: RpcMethod = defineMethod(
  'dev_newBlock',
  { options: optional(options) },
  ({ node }, params) => {
    const { count, timestampMs, isEmpty = false, epochOf } = params.options ?? {};
    if (count !== undefined && epochOf !== undefined)
      throw invalidParams('options has both count and epochOf');
    const blocks = epochOf === undefined ? (count ?? 1) : blocksToEpoch(node, epochOf);
    if (blocks < 1 || blocks > MOST)
      throw invalidParams(`${blocks} blocks are asked for, not from 1 to ${MOST}`);
    if (timestampMs !== undefined) {
      checkBlockTime(node, timestampMs);
      node.builder.setTime(timestampMs);
    }
    for (let made = 0; made < blocks; made++) node.builder.build({ isEmpty });
    return node.heads.best().hash;
  },
);

/** How many blocks it is to the next epoch of a subnet, as the runtime tells. */
function blocksToEpoch(node: Node, netuid: number): number {
  const api = 'SubnetInfoRuntimeApi.get_next_epoch_start_block';
  const next = answerFromRuntime(node, api, [netuid], undefined, 'json') as number | null;
  if (next === null) throw invalidParams(`subnet ${netuid} has no next epoch`);
  return next - node.heads.best().header.number;
}
