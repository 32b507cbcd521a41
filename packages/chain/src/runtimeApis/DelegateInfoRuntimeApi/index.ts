import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getDelegate } from './getDelegate.ts';
import { getDelegated } from './getDelegated.ts';
import { getDelegates } from './getDelegates.ts';

/** Hotkeys that others stake on. Source: `pallets/subtensor/src/rpc_info/delegate_info.rs`. */
export const delegateInfoRuntimeApi: ApiTable = {
  'DelegateInfoRuntimeApi.get_delegates': getDelegates,
  'DelegateInfoRuntimeApi.get_delegate': getDelegate,
  'DelegateInfoRuntimeApi.get_delegated': getDelegated,
};
