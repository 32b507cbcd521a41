import type { Pallet } from '../../runtime/Pallet.ts';
import { ensureUpdated } from './calls/ensureUpdated.ts';
import { notePreimage } from './calls/notePreimage.ts';
import { requestPreimage } from './calls/requestPreimage.ts';
import { unnotePreimage } from './calls/unnotePreimage.ts';
import { unrequestPreimage } from './calls/unrequestPreimage.ts';
import { preimageInfo } from './weights.ts';

/** Bytes that stand behind hashes: calls that are too long to be kept where they are needed. */
export const preimage: Pallet = {
  name: 'Preimage',
  calls: [notePreimage, unnotePreimage, requestPreimage, unrequestPreimage, ensureUpdated],
  dispatchInfo: preimageInfo,
};
