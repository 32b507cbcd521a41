import { commitWeightsHash } from './commitWeightsHash.ts';
import { revealMechanismWeights } from './revealMechanismWeights.ts';

/** Intents beyond the official SDK's catalogue, by their names in camelCase. */
export const extraIntents = { commitWeightsHash, revealMechanismWeights } as const;
