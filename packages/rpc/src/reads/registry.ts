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

const groups = {
  /** Balances, proxies, multisigs. */
  accounts: accountsReads,
  /** Blocks and their time. */
  chain: chainReads,
  /** Miners' collateral. */
  collateral: collateralReads,
  /** Delegates, takes, children and parents. */
  delegation: delegationReads,
  /** Epochs and their timing. */
  epochs: epochsReads,
  /** Rules of subnets. */
  hyperparameters: hyperparametersReads,
  /** Identities and commitments. */
  identity: identityReads,
  /** Crowdloans and leases. */
  leasing: leasingReads,
  /** Locks and conviction. */
  locks: locksReads,
  /** Seats, and who has them. */
  neurons: neuronsReads,
  /** Prices and quotes. */
  prices: pricesReads,
  /** Stake and baskets. */
  staking: stakingReads,
  /** Subnets, pools and metagraphs. */
  subnets: subnetsReads,
  /** Weights and bonds. */
  weights: weightsReads,
} as const;

/** Every read by the part of a client it stands in: `client.subnets.metagraph`. */
export const READ_GROUPS: typeof groups = groups;

const named = {
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

/** Every read by its name: client, documentation and command line are made from it. */
export const READS: typeof named = named;
