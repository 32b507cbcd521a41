import type { DevnetControls } from '@taokit/devnet';
import type { Client } from '@taokit/rpc';
import type { Cast } from '../cast/Cast.ts';
import type { Host } from '../hosts/Host.ts';
import type { Ledger } from '../results/Ledger.ts';

/** The network while it runs, as its conductor holds it. */
export interface Network<H extends Host = Host> {
  /** Who takes part; the conductor acts for their coldkeys, which no worker has. */
  readonly cast: Cast;
  /** Where everything runs. */
  readonly host: H;
  /** The chain. */
  readonly client: Client;
  /** Makes blocks: nobody else does. */
  readonly controls: DevnetControls;
  /** Workers by name: `1/knn-60`, `north`, `client`. */
  readonly workers: Map<string, ReturnType<H['start']>>;
  /** What is written down. */
  readonly ledger: Ledger;
}
