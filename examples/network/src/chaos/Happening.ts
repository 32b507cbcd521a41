import type { Network } from '../conductor/Network.ts';
import type { KillableHost } from '../hosts/Host.ts';

/** Something that happens to the network over some rounds. */
export interface Happening {
  /** Called when the miners have trained and before validators ask. */
  beforeRound(network: Network<KillableHost>, epoch: number): Promise<void>;
  /** Called when the round's epochs have run. */
  afterRound(network: Network<KillableHost>, epoch: number): Promise<void>;
}
