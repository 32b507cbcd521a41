import { accountsReads } from './accounts/index.ts';
import { chainReads } from './chain/index.ts';
import { collateralReads } from './collateral/index.ts';
import { delegationReads } from './delegation/index.ts';
import { epochsReads } from './epochs/index.ts';
import { hyperparametersReads } from './hyperparameters/index.ts';
import { identityReads } from './identity/index.ts';
import { leasingReads } from './leasing/index.ts';
import { locksReads } from './locks/index.ts';
import { neuronsReads } from './neurons/index.ts';
import { pricesReads } from './prices/index.ts';
import { stakingReads } from './staking/index.ts';
import { subnetsReads } from './subnets/index.ts';
import { weightsReads } from './weights/index.ts';

/** Every read by the part of a client it stands in: `client.subnets.metagraph`. */
export const READ_GROUPS = {
  accounts: accountsReads,
  chain: chainReads,
  collateral: collateralReads,
  delegation: delegationReads,
  epochs: epochsReads,
  hyperparameters: hyperparametersReads,
  identity: identityReads,
  leasing: leasingReads,
  locks: locksReads,
  neurons: neuronsReads,
  prices: pricesReads,
  staking: stakingReads,
  subnets: subnetsReads,
  weights: weightsReads,
} as const;

/** Every read by its name: client, documentation and command line are made from it. */
export const READS = {
  ...accountsReads,
  ...chainReads,
  ...collateralReads,
  ...delegationReads,
  ...epochsReads,
  ...hyperparametersReads,
  ...identityReads,
  ...leasingReads,
  ...locksReads,
  ...neuronsReads,
  ...pricesReads,
  ...stakingReads,
  ...subnetsReads,
  ...weightsReads,
} as const;
