import { commitWeightsHash } from './commitWeightsHash.ts';
import { revealMechanismWeights } from './revealMechanismWeights.ts';

const extra = { commitWeightsHash, revealMechanismWeights } as const;

/** Intents beyond the official SDK's catalogue, by their names in camelCase. */
export const extraIntents: typeof extra = extra;
