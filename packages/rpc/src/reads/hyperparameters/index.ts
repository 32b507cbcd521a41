import { difficulty } from './difficulty.ts';
import { immunityPeriod } from './immunityPeriod.ts';
import { maxWeightLimit } from './maxWeightLimit.ts';
import { minAllowedWeights } from './minAllowedWeights.ts';
import { revealPeriod } from './revealPeriod.ts';
import { subnetEmissionEnabled } from './subnetEmissionEnabled.ts';
import { weightsRateLimit } from './weightsRateLimit.ts';

/** Reads of hyperparameters, by name. */
export const hyperparametersReads = {
  difficulty,
  immunityPeriod,
  maxWeightLimit,
  minAllowedWeights,
  revealPeriod,
  subnetEmissionEnabled,
  weightsRateLimit,
} as const;
