import { decodeExtrinsic } from '@taokit/types/registry';
import { blockOf } from '../../chainView/blockOf.ts';
import type { Header } from '../../chainView/headerHash.ts';
import { malformed } from '../../internal/errors.ts';
import type { Hex } from '../../internal/hex.ts';
import { defineRead } from '../Read.ts';
import { block } from '../shared/params.ts';

/** A block in short. */
export interface BlockInfo {
  /** Its height. */
  readonly number: number;
  /** Its hash. */
  readonly hash: Hex;
  /** The hash of the block before. */
  readonly parentHash: Hex;
  /** When, milliseconds since 1970. */
  readonly unixMs: number;
  /** What stands in it, `Pallet.call` each, in order; `undefined` for what cannot be read. */
  readonly extrinsics: readonly (string | undefined)[];
}

/** A block's hash, time and extrinsics; `rpc/unknown-block` when there is none of that height. */
export const blockInfo = defineRead({
  name: 'block_info',
  category: 'Chain',
  summary: "A block's hash, time and calls.",
  params: { block },
  uses: ['Timestamp.Now'],
  async read(view, { block }): Promise<BlockInfo> {
    const { hash, number } = await blockOf(view, block);
    const [pinned, whole] = await Promise.all([view.at(hash), view.request('chain_getBlock', [hash])]);
    const inner = (
      whole as { readonly block?: { readonly header: Header; readonly extrinsics: Hex[] } } | null
    )?.block;
    if (inner === undefined) throw malformed('chain_getBlock', 'a block');
    return {
      number,
      hash,
      parentHash: inner.header.parentHash,
      unixMs: Number(await pinned.query('Timestamp', 'Now')),
      extrinsics: inner.extrinsics.map((bytes) => callIn(pinned.interface, bytes)),
    };
  },
});

function callIn(registry: Parameters<typeof decodeExtrinsic>[0], bytes: Hex): string | undefined {
  try {
    return decodeExtrinsic(registry, bytes).call.path;
  } catch {
    return undefined;
  }
}
