import { defineMethod } from '../../rpc/defineMethod.ts';
import { invalidParams } from '../../rpc/RpcError.ts';
import { count, fields, flag, optional } from '../../rpc/readers.ts';

/** As many blocks as one request may ask for. */
const MOST = 100_000;

const options = fields({ count: optional(count), timestampMs: optional(count), isEmpty: optional(flag) });

/** Makes blocks: `count` of them, or one at a time; what waits stands in the first unless they stay empty. */
export const newBlock = defineMethod('dev_newBlock', { options: optional(options) }, ({ node }, params) => {
  const { count = 1, timestampMs, isEmpty = false } = params.options ?? {};
  if (count < 1 || count > MOST) throw invalidParams(`options.count is ${count}, not from 1 to ${MOST}`);
  if (timestampMs !== undefined) node.builder.setTime(timestampMs);
  for (let made = 0; made < count; made++) node.builder.build({ isEmpty });
  return node.heads.best().hash;
});
