import type { Client, MetagraphNeuron, SubnetMetagraph } from '@taokit/rpc';
import { readMetagraph } from './readMetagraph.ts';

/** Who is registered on a subnet, not older than it has to be. */
export interface Neighbours {
  /** The metagraph, read anew when it is older than `refreshSeconds`. */
  readonly current: () => Promise<SubnetMetagraph>;
  /**
   * The neuron of a hotkey. One that is not there is looked for again, at most every few seconds: who has just registered is
   * not turned away, and strangers cannot make a miner read all day.
   */
  readonly find: (hotkey: string) => Promise<MetagraphNeuron | undefined>;
}

/** How long a hotkey that is not there is not looked for again, milliseconds. */
const LOOK_AGAIN_MS = 5_000;

/**
 * Keeps a subnet's metagraph.
 *
 * @param client - the chain
 * @param netuid - the subnet
 * @param refreshSeconds - how old it may be
 */
export function createNeighbours(client: Client, netuid: number, refreshSeconds: number): Neighbours {
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<SubnetMetagraph> | undefined;
  const current = (maxAgeMs = refreshSeconds * 1_000): Promise<SubnetMetagraph> => {
    if (reading !== undefined && performance.now() - readAt < maxAgeMs) return reading;
    readAt = performance.now();
    const before = reading;
    // While the chain cannot be reached, what was read last is better than nothing.
    reading = readMetagraph(client, netuid).catch((error: unknown) => {
      readAt = Number.NEGATIVE_INFINITY;
      if (before === undefined) throw error;
      return before;
    });
    return reading;
  };
  return {
    current: () => current(),
    find: async (hotkey) =>
      (await current()).byHotkey(hotkey) ??
      (await current(Math.min(LOOK_AGAIN_MS, refreshSeconds * 1_000))).byHotkey(hotkey),
  };
}
