import type { Pallet } from '../../runtime/Pallet.ts';
import { setCommitment } from './calls/setCommitment.ts';
import { setMaxSpace } from './calls/setMaxSpace.ts';
import { revealTimelocked } from './revealTimelocked.ts';
import { commitmentsInfo } from './weights.ts';

/** What hotkeys say of themselves. */
export const commitments: Pallet = {
  name: 'Commitments',
  calls: [setCommitment, setMaxSpace],
  dispatchInfo: commitmentsInfo,
  onInitialize: revealTimelocked,
};
