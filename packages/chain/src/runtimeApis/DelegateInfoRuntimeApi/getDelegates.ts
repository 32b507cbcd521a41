import { Delegates } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { type DelegateInfo, delegateInfo, nominationsOf } from './delegateInfo.ts';

/** Every hotkey that others may stake on, in the order of raw keys (`get_delegates`). */
export function getDelegates({ state }: ChainReads): readonly DelegateInfo[] {
  return Delegates.entries(state).map(([[delegate]]) =>
    delegateInfo(state, delegate, nominationsOf(state, delegate)),
  );
}
