import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { count } from '../../rpc/readers.ts';

/** The time of the next block, milliseconds since 1970; those after it follow in twelve seconds each. */
export const setTime: RpcMethod = defineMethod(
  'dev_setTime',
  { timestampMs: count },
  ({ node }, { timestampMs }) => {
    const last = node.heads.best().timestampMs;
    if (timestampMs <= last)
      throw invalidParams(`timestampMs is ${timestampMs}, the last block's is ${last}`);
    node.builder.setTime(timestampMs);
  },
);
