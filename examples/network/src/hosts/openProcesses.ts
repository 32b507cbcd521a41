import { join } from 'node:path';
import type { Population } from '../cast/Population.ts';
import type { DevnetSpec } from '../processes/devnet.ts';
import type { WorkerSpec } from '../processes/WorkerSpec.ts';
import { bundlePrograms } from './bundlePrograms.ts';
import type { KillableHost, KillableWorker } from './Host.ts';
import { PATIENCE } from './patience.ts';
import { startChild } from './startChild.ts';

/** What {@link openProcesses} takes. */
export interface ProcessOptions {
  /** Who lives on the chain. */
  readonly population: Population;
  /** Removed when this process dies before it can do that itself. */
  readonly folder: string;
  /** Where the chain is kept; only in memory when left out. */
  readonly state?: string;
  /** Conditions by which the packages are resolved: `@taokit/source` for their sources; their builds when left out. */
  readonly conditions?: readonly string[];
}

/** The chain and every worker in processes of their own, on free ports. */
export async function openProcesses({
  population,
  folder,
  state,
  conditions = [],
}: ProcessOptions): Promise<KillableHost> {
  const programs = await bundlePrograms(conditions);
  const startDevnet = (port: number) => {
    const spec: DevnetSpec = { population, port, folder, ...(state !== undefined && { state }) };
    return startChild({ name: 'devnet', file: join(programs, 'devnet.js'), argument: spec });
  };
  let devnet = startDevnet(0);
  const workers: KillableWorker[] = [];
  const { url } = await devnet.said<{ readonly url: string }>();
  return {
    processes: () => workers.filter(({ isRunning }) => isRunning()).length + 2,
    endpoint: url,
    connection: { endpoints: [url], ...PATIENCE },
    start(spec: WorkerSpec) {
      const child = startChild({ name: spec.name, file: join(programs, 'worker.js'), argument: spec });
      const { isRunning, ring, kill } = child;
      const worker = { spec, isRunning, ring, kill };
      workers.push(worker);
      return worker;
    },
    async restartDevnet() {
      await devnet.kill();
      devnet = startDevnet(Number(new URL(url).port));
      await devnet.said();
    },
    async close() {
      await Promise.all([...workers, devnet].map(({ kill }) => kill()));
    },
  };
}
