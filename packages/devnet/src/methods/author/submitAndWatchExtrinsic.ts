import { defineMethod } from '../../rpc/defineMethod.ts';
import { bytes } from '../../rpc/readers.ts';

/** Takes a transaction into the pool, and tells how far it is until it is final. */
export const submitAndWatchExtrinsic = defineMethod(
  'author_submitAndWatchExtrinsic',
  { extrinsic: bytes },
  ({ node, session }, { extrinsic }) =>
    session.subscribe('author_extrinsicUpdate', 'author_extrinsicUpdate', (notify) => {
      node.pool.submit(extrinsic, notify);
      return () => node.pool.unwatch(notify);
    }),
);
