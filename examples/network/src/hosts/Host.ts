import type { ClientOptions } from '@taokit/rpc';
import type { WorkerSpec } from '../processes/WorkerSpec.ts';

/** Where the chain and the workers run. */
export interface Host {
  /** In how many processes, the conductor's included. */
  readonly processes: () => number;
  /** Where workers reach the chain. */
  readonly endpoint: string;
  /** How the conductor connects to the chain. */
  readonly connection: ClientOptions;
  /** Starts a worker. It may be rung for at once. */
  start(spec: WorkerSpec): Worker;
  /** Ends everything that was started. */
  close(): Promise<void>;
}

/** A worker that was started. */
export interface Worker {
  /** What it was started with. */
  readonly spec: WorkerSpec;
  /** Whether it is running. */
  readonly isRunning: () => boolean;
  /**
   * Rings a bell and waits until the worker has done what there was to do.
   *
   * @returns what it tells
   * @throws NetworkError `network/worker-failed`, `network/process-ended`
   */
  ring<Told>(bell: string): Promise<Told>;
}

/** A worker whose process can be killed. */
export interface KillableWorker extends Worker {
  /** Kills its process as a machine that loses its power does. It is rung for in vain from then on. */
  kill(): Promise<void>;
}

/** A host whose parts can be killed. */
export interface KillableHost extends Host {
  /** Starts a worker in a process of its own. */
  start(spec: WorkerSpec): KillableWorker;
  /** Kills the chain's process and starts it again from its state file, on the same port. */
  restartDevnet(): Promise<void>;
}
