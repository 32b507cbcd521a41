/** `pnpm bench rpc`: connecting, reading and writing beside polkadot-api and @polkadot/api on the same devnet. */
import type { Bench } from './harness/runBench.ts';
import { readCases } from './rpc/readCases.ts';
import { writeCases } from './rpc/writeCases.ts';

/** What `pnpm bench rpc` asks. */
export const bench: Bench = {
  name: 'rpc',
  question:
    'From nothing to a first value, with and without kept metadata; a metagraph of 256 neurons from its bytes, every hotkey and emission looked at; 1,000 storage values asked one by one; 1,000 transfers built and signed, and 100 submitted at once until they are in a block: by this package, by polkadot-api and by plain @polkadot/api, on devnets that are alike, in the same process.',
  baselines: ['polkadot-api', '@polkadot/api'],
  cases: [...readCases(), ...writeCases()],
};
