import { burn } from './burn.ts';
import { commitRevealEnabled } from './commitRevealEnabled.ts';
import { mechanismCount } from './mechanismCount.ts';
import { mechanismEmissionSplit } from './mechanismEmissionSplit.ts';
import { metagraph } from './metagraph.ts';
import { pool } from './pool.ts';
import { subnet } from './subnet.ts';
import { subnetHyperparameters } from './subnetHyperparameters.ts';
import { subnetIdentity } from './subnetIdentity.ts';
import { subnetNames } from './subnetNames.ts';
import { subnetRegistrationCost } from './subnetRegistrationCost.ts';
import { subnetStartSchedule } from './subnetStartSchedule.ts';
import { subnets } from './subnets.ts';
import { subnetTaoFlows } from './subnetTaoFlows.ts';
import { tokenSymbols } from './tokenSymbols.ts';

/** Reads of subnets, by name. */
export const subnetsReads = {
  burn,
  commitRevealEnabled,
  mechanismCount,
  mechanismEmissionSplit,
  metagraph,
  pool,
  subnet,
  subnetHyperparameters,
  subnetIdentity,
  subnetNames,
  subnetRegistrationCost,
  subnetStartSchedule,
  subnetTaoFlows,
  subnets,
  tokenSymbols,
} as const;
