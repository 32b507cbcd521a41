import type { WorkloadName } from '../workloads/index.ts';

/** What a worker is started with: its wallet, the endpoint of the chain, and its own work. It knows nothing of the others. */
export interface WorkerSpec {
  /** What it does. */
  readonly role: 'miner' | 'validator' | 'copier' | 'client';
  /** What it is called where something goes wrong. */
  readonly name: string;
  /** Its wallet: the hotkey, and for a client the coldkey. */
  readonly wallet: { readonly folder: string; readonly name: string };
  /** Where the chain is asked. */
  readonly endpoint: string;
  /** Its work on each subnet. */
  readonly jobs: readonly Job[];
  /** Where it keeps what has to survive it. */
  readonly folder: string;
}

/** Work on one subnet. */
export interface Job {
  /** The subnet. */
  readonly netuid: number;
  /** What it buys. */
  readonly workload: WorkloadName;
  /** Everything random of the subnet's work follows from it. */
  readonly seed: string;
  /** How many validators share the hidden samples. */
  readonly validators: number;
  /** Which miner this is, by the workload's name for it. */
  readonly miner?: string;
  /** Which of the examiners this is. */
  readonly examiner?: number;
}
