import { tellEmissionShares } from './emissionShares/tellEmissionShares.ts';
import { tellHalvings } from './halvings/tellHalvings.ts';
import { tellOwnerBurn } from './ownerBurn/tellOwnerBurn.ts';
import { tellParity } from './parity/tellParity.ts';
import { tellPriceImpact } from './priceImpact/tellPriceImpact.ts';
import { tellRootSold } from './rootSold/tellRootSold.ts';
import type { StoryOptions, ToldStory } from './Story.ts';

/** Every story by the name it is asked for, in the order of the report. */
export const STORIES: ReadonlyMap<string, (options: StoryOptions) => ToldStory> = new Map([
  ['parity', tellParity],
  ['root-sold', tellRootSold],
  ['halvings', tellHalvings],
  ['price-impact', tellPriceImpact],
  ['emission-shares', tellEmissionShares],
  ['owner-burn', tellOwnerBurn],
]);
