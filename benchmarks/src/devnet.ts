/** `pnpm bench devnet`: blocks, a network's day, transfers, reads, start and memory of the chain and its JSON-RPC. */
import { blockCases } from './devnet/blockCases.ts';
import { processCases } from './devnet/processCases.ts';
import { requestCases } from './devnet/requestCases.ts';
import type { Bench } from './harness/runBench.ts';

/** What `pnpm bench devnet` asks. */
export const bench: Bench = {
  name: 'devnet',
  question:
    'Blocks of small and large networks, a day of 128 subnets of 256 uids, signed transfers beside the checks of their signatures alone, reads of storage and of a metagraph, the start of a devnet, and memory after many blocks.',
  baselines: ['signature checks alone'],
  cases: [...requestCases(), ...processCases(), ...blockCases()],
};
