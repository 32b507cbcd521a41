import type { Pallet } from '../../runtime/Pallet.ts';
import { cancel } from './calls/cancel.ts';
import { cancelNamed } from './calls/cancelNamed.ts';
import { cancelRetry } from './calls/cancelRetry.ts';
import { cancelRetryNamed } from './calls/cancelRetryNamed.ts';
import { schedule } from './calls/schedule.ts';
import { scheduleAfter } from './calls/scheduleAfter.ts';
import { scheduleNamed } from './calls/scheduleNamed.ts';
import { scheduleNamedAfter } from './calls/scheduleNamedAfter.ts';
import { setRetry } from './calls/setRetry.ts';
import { setRetryNamed } from './calls/setRetryNamed.ts';
import { serviceAgendas } from './serviceAgendas.ts';
import { schedulerInfo } from './weights.ts';

/** Calls that wait for a block. */
export const scheduler: Pallet = {
  name: 'Scheduler',
  calls: [
    schedule,
    cancel,
    scheduleNamed,
    cancelNamed,
    scheduleAfter,
    scheduleNamedAfter,
    setRetry,
    setRetryNamed,
    cancelRetry,
    cancelRetryNamed,
  ],
  dispatchInfo: schedulerInfo,
  onInitialize: serviceAgendas,
};
