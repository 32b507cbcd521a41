import { authorOf } from '../../pallets/aura/author.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { Hex } from '../../state/AccountId.ts';

const NOBODY: Hex = `0x${'00'.repeat(20)}`;

/** Who made the block, as an EVM address: bytes 4 to 24 of the key (`FindAuthorTruncated`). */
export function author({ state }: ChainReads): Hex {
  const account = authorOf(state);
  return account === undefined ? NOBODY : `0x${account.slice(10, 50)}`;
}
