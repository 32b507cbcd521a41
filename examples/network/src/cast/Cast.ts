import type { MinerProfile, Workload } from '../Workload.ts';
import { createPerson, type Person } from './Person.ts';

/** A miner of one subnet. */
export interface MinerNode {
  /** Its keys. */
  readonly person: Person;
  /** What it does. */
  readonly profile: MinerProfile;
}

/** A validator, which works on every subnet. */
export interface ValidatorNode {
  /** Its keys. */
  readonly person: Person;
  /** Whether it examines miners, or copies the weights others have set. */
  readonly kind: 'honest' | 'copier';
}

/** One subnet and who works there. */
export interface SubnetCast {
  /** Its number. */
  readonly netuid: number;
  /** What it buys. */
  readonly workload: Workload;
  /** Who owns it. */
  readonly owner: Person;
  /** Its miners, in the order of the workload. */
  readonly miners: readonly MinerNode[];
}

/** Everybody who takes part. */
export interface Cast {
  /** The subnets, by netuid from 1. */
  readonly subnets: readonly SubnetCast[];
  /** The validators. */
  readonly validators: readonly ValidatorNode[];
  /** Somebody who stakes through validators without running anything. */
  readonly nominator: Person;
  /** Somebody who pays for answers. */
  readonly client: Person;
}

/** Names of the honest validators. */
const HONEST_VALIDATORS = ['north', 'east', 'south'] as const;
const COPIER = 'copycat';

/** How many validators examine miners. */
export const honestValidators: number = HONEST_VALIDATORS.length;

/** Gives everybody keys that follow from the seed. */
export function createCast(seed: string, workloads: readonly Workload[]): Cast {
  return {
    subnets: workloads.map((workload, at) => createSubnetCast(seed, workload, at + 1)),
    validators: [
      ...HONEST_VALIDATORS.map((name) => ({ person: createPerson(seed, name), kind: 'honest' as const })),
      { person: createPerson(seed, COPIER), kind: 'copier' as const },
    ],
    nominator: createPerson(seed, 'nominator'),
    client: createPerson(seed, 'client'),
  };
}

function createSubnetCast(seed: string, workload: Workload, netuid: number): SubnetCast {
  return {
    netuid,
    workload,
    owner: createPerson(seed, `owner-${netuid}`),
    miners: workload.miners.map((profile) => ({
      person: createPerson(seed, `${netuid}-${profile.name}`),
      profile,
    })),
  };
}
