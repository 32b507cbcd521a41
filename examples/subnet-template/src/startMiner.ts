import { createMiner, type Miner, type MinerOptions } from '@taokit/neuron/node';
import { handle } from '@taokit/subnet';
import { Factor } from './Factor.ts';
import { factorise } from './factorise.ts';

/** A miner: factors what validators ask. */
export function startMiner(options: Omit<MinerOptions, 'handlers'>): Promise<Miner> {
  const forward = ({ number }: { number: string }) => ({ factors: factorise(BigInt(number)).map(String) });
  return createMiner({ ...options, handlers: [handle(Factor, { forward })] });
}
