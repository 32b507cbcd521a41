import { computeBlockEmission } from '@taokit/dtao';
import { TotalIssuance } from '../../pallets/subtensorModule/storage/emission.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/** TAO a block emits, rao, by what is issued (`get_block_emission`). */
export function getBlockEmission({ state }: ChainReads): bigint {
  return computeBlockEmission(TotalIssuance.get(state));
}
