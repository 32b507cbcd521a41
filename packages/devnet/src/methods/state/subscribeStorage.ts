import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hex, list, optional } from '../../rpc/readers.ts';
import { watchStorage } from '../../subscriptions/storage.ts';

/** The values under raw keys, then those that change with each best block. */
export const subscribeStorage: RpcMethod = defineMethod(
  'state_subscribeStorage',
  { keys: optional(list(hex)) },
  (context, { keys }) => watchStorage(context, keys ?? []),
);
