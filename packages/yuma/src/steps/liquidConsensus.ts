import { fromU16Proportion } from '@taokit/fixed';
import type { EpochInput } from '../EpochInput.ts';
import { looksBack } from '../rules/looksBack.ts';

/**
 * The consensus that enters liquid alpha: this epoch's, or the one stored by the epoch before, cut or filled up with 0; this epoch's
 * too where none is stored. The pallet's `compute_consensus_for_liquid_alpha`.
 */
export function liquidConsensus(
  input: EpochInput,
  consensus: readonly bigint[],
  spec: number,
): readonly bigint[] {
  const { previousConsensus } = input;
  // The chain cannot tell an empty vector from none.
  if (!previousConsensus?.length || !looksBack(spec)(input)) return consensus;
  return consensus.map((_, uid) => fromU16Proportion(previousConsensus[uid] ?? 0));
}
