import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import { PendingNodeValidatorEmissions } from '../../storage/spec300.ts';

/** A build that pays its own validators keeps their part of the emission until an era ends; mainnet's pays none. */
export function payNodeValidators({ state, block, runtime }: Context, blockEmissionRao: bigint): void {
  const { nodeValidators } = runtime.parameters;
  if (nodeValidators === undefined) return;
  const { partBits, firstEraBlock, eraBlocks } = nodeValidators;
  const isEraOver = block >= firstEraBlock && (block - firstEraBlock) % eraBlocks === 0;
  if (isEraOver) PendingNodeValidatorEmissions.remove(state);
  else
    PendingNodeValidatorEmissions.mutate(state, (waiting) =>
      saturatingAddU64(waiting, (blockEmissionRao * partBits) >> 32n),
    );
}
