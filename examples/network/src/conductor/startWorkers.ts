import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createColdkey, createHotkey } from '@taokit/keys/node';
import { type Cast, honestValidators } from '../cast/Cast.ts';
import type { Person } from '../cast/Person.ts';
import type { Host } from '../hosts/Host.ts';
import type { Job, WorkerSpec } from '../processes/WorkerSpec.ts';
import type { WorkloadName } from '../workloads/index.ts';

/** What workers are started with. */
export interface WorkersOptions {
  /** The seed. */
  readonly seed: number;
  /** The work of each subnet, by netuid from 1. */
  readonly workloads: readonly WorkloadName[];
  /** Where wallets and what workers keep are. */
  readonly folder: string;
}

/** Everybody's wallet is written, and what each worker is started with. Coldkeys stay with their owners, but the client's. */
export async function workerSpecs(
  cast: Cast,
  endpointOf: (name: string) => string,
  { seed, workloads, folder }: WorkersOptions,
): Promise<WorkerSpec[]> {
  const jobOn = (netuid: number): Job => ({
    netuid,
    workload: workloads[netuid - 1]!,
    seed: `${seed}/workload-${netuid}`,
    validators: honestValidators,
  });
  const everywhere = cast.subnets.map(({ netuid }) => jobOn(netuid));
  const wallets = join(folder, 'wallets');
  const specOf = async (
    role: WorkerSpec['role'],
    person: Person,
    jobs: readonly Job[],
  ): Promise<WorkerSpec> => {
    const wallet = { folder: wallets, name: person.name };
    await createHotkey({ ...wallet, keypair: person.hotkeyPair });
    if (role === 'client') await createColdkey({ ...wallet, keypair: person.coldkeyPair, format: 'plain' });
    const own = join(folder, 'state', person.name);
    mkdirSync(own, { recursive: true });
    return { role, name: person.name, wallet, endpoint: endpointOf(person.name), jobs, folder: own };
  };
  return Promise.all([
    ...cast.validators.map(({ person, kind }, examiner) =>
      kind === 'copier'
        ? specOf('copier', person, everywhere)
        : specOf(
            'validator',
            person,
            everywhere.map((job) => ({ ...job, examiner })),
          ),
    ),
    specOf('client', cast.client, everywhere),
    ...cast.subnets.flatMap(({ netuid, miners }) =>
      miners.map(({ person, profile }) =>
        specOf('miner', person, [{ ...jobOn(netuid), miner: profile.name }]),
      ),
    ),
  ]);
}

/** Starts a worker for each. They read their data while the network is set up. */
export function startWorkers<H extends Host>(
  host: H,
  specs: readonly WorkerSpec[],
): Map<string, ReturnType<H['start']>> {
  return new Map(specs.map((spec) => [spec.name, host.start(spec) as ReturnType<H['start']>]));
}
