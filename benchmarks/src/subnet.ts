/** `pnpm bench subnet`: verified requests a second, beside the bound that signature checks set and beside Python's axon. */
import type { Bench } from './harness/runBench.ts';
import { subnetCases } from './subnet/subnetCases.ts';

/** What `pnpm bench subnet` asks. */
export const bench: Bench = {
  name: 'subnet',
  question:
    'Requests answered at so many connections, the server in a process of its own: signed ones by this package and by the axon of Python bittensor 10, unsigned ones by the HTTP framework alone; and the same number of signatures checked in a loop, which no server of one thread can beat. What such a server can reach is told by the framework with one check a request and nothing else. Who asks runs on the same cores: the CPU time of the server alone is told below.',
  baselines: ['signature checks alone', 'signature checks alone, in wasm', 'bare Hono', 'Python axon 10.5.0'],
  cases: subnetCases(),
};
