import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { storageItem } from '../../state/storageItems.ts';

/** Who finalizes blocks, and with what weight. */
type Authority = readonly [authority: AccountId, weight: bigint];

const Authorities = storageItem<[], readonly Authority[]>('Grandpa.Authorities');

/** Who finalizes blocks (`grandpa_authorities`): nobody does here unless the state names some. */
export function grandpaAuthorities({ state }: ChainReads): readonly Authority[] {
  return Authorities.get(state);
}
