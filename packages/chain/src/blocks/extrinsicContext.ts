import type { ExtrinsicContext } from '../extrinsics/ExtrinsicContext.ts';
import type { Pallet } from '../runtime/Pallet.ts';
import type { Hex } from '../state/AccountId.ts';
import type { ChainOptions } from './ChainOptions.ts';

/** What the checks of extrinsics know of a chain. */
export function extrinsicContext(
  { metadataHash, isImpersonated = () => false }: Pick<ChainOptions, 'metadataHash' | 'isImpersonated'>,
  genesisHash: Hex,
  pallets: readonly Pallet[],
): ExtrinsicContext {
  return { pallets, genesisHash, metadataHash, isImpersonated };
}
