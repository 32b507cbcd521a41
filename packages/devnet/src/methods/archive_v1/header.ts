import { encodeHeader, hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash } from '../../rpc/readers.ts';

/** The SCALE bytes of a block's header. */
export const header: RpcMethod = defineMethod('archive_v1_header', { hash }, ({ node }, { hash }) => {
  const block = node.chain().blockOf(hash);
  return block === undefined ? null : hexFromBytes(encodeHeader(block.header));
});
