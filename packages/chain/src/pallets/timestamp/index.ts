import type { Pallet } from '../../runtime/Pallet.ts';
import { set } from './calls/set.ts';
import { DidUpdate } from './storage.ts';
import { timestampInfo } from './weights.ts';

/** The block's time. */
export const timestamp: Pallet = {
  name: 'Timestamp',
  calls: [set],
  dispatchInfo: timestampInfo,
  onFinalize: ({ state }) => DidUpdate.remove(state),
};
