import { encodeHeader, hexFromBytes } from '@taokit/chain';
import { defineMethod } from '../../rpc/defineMethod.ts';
import { hash } from '../../rpc/readers.ts';

/** The SCALE bytes of a block's header. */
export const header = defineMethod('archive_v1_header', { hash }, ({ node }, { hash }) => {
  const block = node.chain().blockOf(hash);
  return block === undefined ? null : hexFromBytes(encodeHeader(block.header));
});
