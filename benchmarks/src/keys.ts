/** `pnpm bench keys`: signatures, derivation and addresses beside @polkadot/util-crypto. */
import { runBench } from './harness/runBench.ts';
import { keysCases } from './keys/keysCases.ts';

process.exitCode = await runBench(
  {
    name: 'keys',
    question:
      'One call: sign, verify, derive, encode and decode, by this package and by @polkadot/util-crypto.',
    baselines: ['polkadot'],
    cases: await keysCases(),
  },
  process.argv.slice(2),
);
