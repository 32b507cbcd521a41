import type { ExtrinsicContext } from '../extrinsics/ExtrinsicContext.ts';
import type { Hex } from '../state/AccountId.ts';
import type { ChainOptions } from './createChain.ts';

/** What the checks of extrinsics know of a chain. */
export function extrinsicContext(
  { metadataHash, isImpersonated = () => false }: Pick<ChainOptions, 'metadataHash' | 'isImpersonated'>,
  genesisHash: Hex,
): ExtrinsicContext {
  return { genesisHash, metadataHash, isImpersonated };
}
