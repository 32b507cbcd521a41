/** `pnpm bench keys`: signatures, derivation and addresses beside @polkadot/util-crypto. */
import type { Bench } from './harness/runBench.ts';
import { keysCases } from './keys/keysCases.ts';

/** What `pnpm bench keys` asks. */
export const bench: Bench = {
  name: 'keys',
  question:
    'One call: sign, verify, derive, encode and decode, by this package and by @polkadot/util-crypto.',
  baselines: ['polkadot'],
  cases: await keysCases(),
};
