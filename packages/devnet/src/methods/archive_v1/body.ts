import { hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash } from '../../rpc/readers.ts';

/** The extrinsics of a block. */
export const body: RpcMethod = defineMethod(
  'archive_v1_body',
  { hash },
  ({ node }, { hash }) => node.chain().blockOf(hash)?.extrinsics.map(hexFromBytes) ?? null,
);
