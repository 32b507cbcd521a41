import { readBetaIndex } from '../../pallets/subtensorModule/baskets/display/fundMarks.ts';
import type { FixedBits } from '../../pallets/subtensorModule/storage/values.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/** The index of all funds as it was last published, 1 before: of their prices, and of what their stakers have (`get_beta_index`). */
export function getBetaIndex({ state }: ChainReads): readonly [bag: FixedBits, stake: FixedBits] {
  const { bagBits, stakeBits } = readBetaIndex(state);
  return [{ bits: bagBits }, { bits: stakeBits }];
}
