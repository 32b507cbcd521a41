import type { Pallet } from '../../runtime/Pallet.ts';
import { asDerivative } from './calls/asDerivative.ts';
import { batch } from './calls/batch.ts';
import { batchAll } from './calls/batchAll.ts';
import { dispatchAs } from './calls/dispatchAs.ts';
import { dispatchAsFallible } from './calls/dispatchAsFallible.ts';
import { forceBatch } from './calls/forceBatch.ts';
import { ifElse } from './calls/ifElse.ts';
import { withWeight } from './calls/withWeight.ts';
import { utilityInfo } from './weights.ts';

/** Several calls in one. */
export const utility: Pallet = {
  name: 'Utility',
  calls: [batch, asDerivative, batchAll, dispatchAs, forceBatch, withWeight, ifElse, dispatchAsFallible],
  dispatchInfo: utilityInfo,
};
