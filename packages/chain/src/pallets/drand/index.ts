import type { Pallet } from '../../runtime/Pallet.ts';
import { setBeaconConfig } from './calls/setBeaconConfig.ts';
import { setOldestStoredRound } from './calls/setOldestStoredRound.ts';
import { writePulse } from './calls/writePulse.ts';
import { checkUnsigned } from './checkUnsigned.ts';
import { drandInfo } from './weights.ts';

/** Randomness from outside. Nobody fetches it here: whoever runs the chain brings pulses (`pulseTransaction`). */
export const drand: Pallet = {
  name: 'Drand',
  calls: [writePulse, setBeaconConfig, setOldestStoredRound],
  dispatchInfo: drandInfo,
  checkUnsigned,
};
