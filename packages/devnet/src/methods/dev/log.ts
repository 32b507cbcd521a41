import { LOG_LEVELS } from '../../log/DevnetLog.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { choice } from '../../rpc/readers.ts';

/** How much the devnet tells from now on, where it was started: `off`, `blocks`, or `requests`; answers how much it told before. */
export const log: RpcMethod = defineMethod(
  'dev_log',
  { level: choice(...LOG_LEVELS) },
  ({ node }, { level }) => {
    const before = node.log.level;
    node.log.level = level;
    return before;
  },
);
