import { defineMethod } from '../../rpc/defineMethod.ts';

/** The hash of the first block. */
export const genesisHash = defineMethod(
  'archive_v1_genesisHash',
  {},
  ({ node }) => node.chain().genesis.hash,
);
