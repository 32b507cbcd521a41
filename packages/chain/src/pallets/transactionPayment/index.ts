import type { Context } from '../../runtime/Context.ts';
import type { Pallet } from '../../runtime/Pallet.ts';
import { knownInfo } from './knownInfo.ts';
import { NextFeeMultiplier } from './storage.ts';

/** One, as the chain keeps it: 10^-18. */
const ONE = 1_000_000_000_000_000_000n;

/** Fees. */
export const transactionPayment: Pallet = {
  name: 'TransactionPayment',
  calls: [],
  knownInfo,
  onFinalize: keepMultiplier,
};

/** The multiplier of weight fees is one whatever the block holds (`ConstFeeMultiplier`). */
function keepMultiplier({ state }: Context): void {
  if (!NextFeeMultiplier.contains(state)) NextFeeMultiplier.insert(state, ONE);
}
