import { Delegates } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type DelegateInfo, delegateInfo, nominationsOf } from './delegateInfo.ts';

/** A hotkey that others may stake on (`get_delegate`); nothing where it is none. */
export function getDelegate({ state }: ChainReads, delegate: AccountId): DelegateInfo | null {
  if (!Delegates.contains(state, delegate)) return null;
  return delegateInfo(state, delegate, nominationsOf(state, delegate));
}
