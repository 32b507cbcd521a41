import { announceProxy } from './announceProxy.ts';
import { commitWeightsHash } from './commitWeightsHash.ts';
import { rejectProxyAnnouncement } from './rejectProxyAnnouncement.ts';
import { removeProxyAnnouncement } from './removeProxyAnnouncement.ts';
import { revealMechanismWeights } from './revealMechanismWeights.ts';

const extra = {
  announceProxy,
  commitWeightsHash,
  rejectProxyAnnouncement,
  removeProxyAnnouncement,
  revealMechanismWeights,
} as const;

/** Intents beyond the official SDK's catalogue, by their names in camelCase. */
export const extraIntents: typeof extra = extra;
