import { type TextFlag, textFlag } from '../profile/settingsParameters.ts';

/** Of which block. */
export const atFlag: TextFlag = textFlag(
  'BLOCK',
  'a height, a hash, best or finalized; the best block by default',
);
