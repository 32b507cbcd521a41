import type { Keypair } from '@taokit/keys';
import type { Client } from '@taokit/rpc';
import type { WorkerSpec } from './WorkerSpec.ts';

/**
 * What a worker does when it is rung for. A bell says that it is time, and nothing else: what there is to do, the worker reads from the
 * chain. On a live network the clock rings.
 */
export type Bells = Readonly<Record<string, () => Promise<unknown>>>;

/** What a worker works with. */
export interface WorkerContext {
  /** What it was started with. */
  readonly spec: WorkerSpec;
  /** The chain. */
  readonly client: Client;
  /** What it signs with. */
  readonly hotkey: Keypair;
  /** What it pays with: clients only. */
  readonly coldkey: Keypair | undefined;
}
