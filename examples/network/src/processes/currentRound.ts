import type { Client } from '@taokit/rpc';

/** Epochs of a subnet before its work begins: the first gives validators their permits. */
const EPOCHS_BEFORE = 1;

/** The round of a subnet's work, from 0: the chain counts epochs, so that whoever was away knows where the others are. */
export async function currentRound(client: Client, netuid: number): Promise<number> {
  const { epochIndex } = await client.reads.epochStatus({ netuid });
  return Number(epochIndex) - EPOCHS_BEFORE;
}
