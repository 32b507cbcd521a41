import { Authorities } from '../../pallets/aura/storage.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** Who makes blocks, in turn (`authorities`). */
export function authorities({ state }: ChainReads): readonly AccountId[] {
  return Authorities.get(state);
}
