import { defineMethod } from '../../rpc/defineMethod.ts';

/** The hash of the last final block. */
export const getFinalizedHead = defineMethod(
  'chain_getFinalizedHead',
  {},
  ({ node }) => node.heads.finalized().hash,
);
