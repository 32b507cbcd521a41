import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { count } from '../../rpc/readers.ts';
import { checkBlockTime } from './checkBlockTime.ts';

/** The time of the next block, milliseconds since 1970; those after it follow in twelve seconds each. */
export const setTime: RpcMethod = defineMethod(
  'dev_setTime',
  { timestampMs: count },
  ({ node }, { timestampMs }) => {
    checkBlockTime(node, timestampMs);
    node.builder.setTime(timestampMs);
  },
);
