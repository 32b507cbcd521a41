import type { Pallet } from '../../runtime/Pallet.ts';
import { approveAsMulti } from './calls/approveAsMulti.ts';
import { asMulti } from './calls/asMulti.ts';
import { asMultiThreshold1 } from './calls/asMultiThreshold1.ts';
import { cancelAsMulti } from './calls/cancelAsMulti.ts';
import { pokeDeposit } from './calls/pokeDeposit.ts';
import { multisigInfo } from './weights.ts';

/** Calls of several accounts together. */
export const multisig: Pallet = {
  name: 'Multisig',
  calls: [asMultiThreshold1, asMulti, approveAsMulti, cancelAsMulti, pokeDeposit],
  dispatchInfo: multisigInfo,
};
