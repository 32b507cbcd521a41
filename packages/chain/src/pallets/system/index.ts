import type { Pallet } from '../../runtime/Pallet.ts';
import { authorizeUpgrade } from './calls/authorizeUpgrade.ts';
import { authorizeUpgradeWithoutChecks } from './calls/authorizeUpgradeWithoutChecks.ts';
import { killPrefix } from './calls/killPrefix.ts';
import { killStorage } from './calls/killStorage.ts';
import { remark } from './calls/remark.ts';
import { remarkWithEvent } from './calls/remarkWithEvent.ts';
import { setStorage } from './calls/setStorage.ts';
import { systemInfo } from './weights.ts';

/** Accounts, block numbers and hashes, events. New code cannot be run: calls that bring some are not supported. */
export const system: Pallet = {
  name: 'System',
  calls: [
    remark,
    setStorage,
    killStorage,
    killPrefix,
    remarkWithEvent,
    authorizeUpgrade,
    authorizeUpgradeWithoutChecks,
  ],
  dispatchInfo: systemInfo,
};
