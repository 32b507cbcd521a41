import type { Client, Snapshot, SubnetMetagraph } from '@taokit/rpc';
import { NeuronError } from '../NeuronError.ts';

/**
 * A subnet's metagraph.
 *
 * @param view - the chain, at any block
 * @param netuid - the subnet
 * @throws NeuronError `neuron/no-such-subnet`
 */
export async function readMetagraph(view: Client | Snapshot, netuid: number): Promise<SubnetMetagraph> {
  const metagraph = await view.reads.metagraph({ netuid });
  if (metagraph !== undefined) return metagraph;
  throw new NeuronError(`There is no subnet ${netuid} on this chain.`, {
    code: 'neuron/no-such-subnet',
    fix: 'Pass the netuid of a subnet that exists, and the network it exists on.',
    values: { netuid },
  });
}
