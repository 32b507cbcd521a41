import { intents } from '../intents/registry.ts';
import type { Read } from '../reads/Read.ts';
import { READS } from '../reads/registry.ts';
import type { DriftEntry } from './DriftEntry.ts';

/** A read that something of this touches. */
export interface TouchedRead {
  /** Its name. */
  readonly name: string;
  /** What of what it stands on changed. */
  readonly paths: readonly string[];
  /** Whether it is refused now: it stands on something that is gone. */
  readonly isRefused: boolean;
}

/** An intent whose call is not as it was. */
export interface TouchedIntent {
  /** Its name. */
  readonly op: string;
  /** Its calls that changed, or are gone. */
  readonly paths: readonly string[];
}

/** A record of `@taokit/types` that is read from something that changed. */
export interface TouchedRecord {
  /** Its name. */
  readonly name: string;
  /** What it is read from. */
  readonly paths: readonly string[];
}

/** What records of `@taokit/types` are read from. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  Metagraph: ['SubnetInfoRuntimeApi.get_metagraph', 'SubtensorModule.ValidatorTrust'],
  Subnet: ['SubnetInfoRuntimeApi.get_metagraph'],
  Neuron: ['SubnetInfoRuntimeApi.get_metagraph', 'SubtensorModule.ValidatorTrust'],
  Hyperparameters: ['SubnetInfoRuntimeApi.get_metagraph'],
  Axon: ['SubnetInfoRuntimeApi.get_metagraph', 'NeuronInfoRuntimeApi.get_neurons_lite'],
  PrometheusEndpoint: ['NeuronInfoRuntimeApi.get_neurons_lite'],
  SubnetIdentity: ['SubtensorModule.SubnetIdentitiesV3'],
  StakePosition: ['StakeInfoRuntimeApi.get_stake_info_for_coldkey'],
  Commitment: ['Commitments.CommitmentOf'],
};

/** The paths that are gone or changed: what stands on them is touched. */
function lost(entries: readonly DriftEntry[], isCall: boolean): ReadonlyMap<string, DriftEntry['change']> {
  const kinds = isCall ? ['call'] : ['storage', 'constant', 'api'];
  return new Map(
    entries
      .filter(({ kind, change }) => kinds.includes(kind) && change !== 'added')
      .map(({ path, change }) => [path, change]),
  );
}

/** The reads that stand on something that is gone or changed. */
export function touchedReads(entries: readonly DriftEntry[]): readonly TouchedRead[] {
  const changes = lost(entries, false);
  return Object.values(READS as Readonly<Record<string, unknown>>).flatMap((one) => {
    const { name, uses, mayUse = [] } = one as Read;
    const paths = [...uses, ...mayUse].filter((path) => changes.has(path));
    const isRefused = uses.some((path) => changes.get(path) === 'removed');
    return paths.length === 0 ? [] : [{ name, paths, isRefused }];
  });
}

/** The intents whose calls are gone or changed. */
export function touchedIntents(entries: readonly DriftEntry[]): readonly TouchedIntent[] {
  const changes = lost(entries, true);
  return Object.values(intents).flatMap(({ op, calls }) => {
    const paths = calls.filter((path: string) => changes.has(path));
    return paths.length === 0 ? [] : [{ op, paths }];
  });
}

/** The records that are read from something that is gone or changed. */
export function touchedRecords(entries: readonly DriftEntry[]): readonly TouchedRecord[] {
  const changes = lost(entries, false);
  return Object.entries(RECORDS).flatMap(([name, from]) => {
    const paths = from.filter((path) => changes.has(path));
    return paths.length === 0 ? [] : [{ name, paths }];
  });
}
