import { refuse } from '@taokit/errors';
import { bySpec } from '@taokit/types';
import type { Pallet } from '../../runtime/Pallet.ts';
import type { TransactionCheck } from '../../runtime/TransactionCheck.ts';
import { removeKey } from './calls/removeKey.ts';
import { setKey } from './calls/setKey.ts';
import { sudo as sudoCall } from './calls/sudo.ts';
import { sudoAs } from './calls/sudoAs.ts';
import { sudoUncheckedWeight } from './calls/sudoUncheckedWeight.ts';
import { Key } from './storage.ts';
import { sudoInfo } from './weights.ts';

/**
 * Whether the pool turns away calls of sudo by anybody else.
 *
 * Source: `SudoTransactionExtension`, `runtime/src/sudo_wrapper.rs`, found at 425; which release it came with is not known.
 */
const turnsOthersAway = bySpec({ 233: false, 425: true });

const checkTransaction: TransactionCheck = ({ state, spec }, who, { path }) => {
  if (!path.startsWith('Sudo.') || !turnsOthersAway(spec) || Key.get(state) === who) return undefined;
  return refuse('Invalid.BadSigner', `${who} does not hold sudo.`);
};

/** Calls as the chain itself, for one account. */
export const sudo: Pallet = {
  name: 'Sudo',
  calls: [sudoCall, sudoUncheckedWeight, setKey, sudoAs, removeKey],
  dispatchInfo: sudoInfo,
  checkTransaction,
};
