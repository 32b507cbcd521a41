/** `pnpm bench dtao`: quotes of every pool model beside decimal.js, and blocks of many subnets. */
import { BLOCK_CASES } from './dtao/blockCases.ts';
import { QUOTE_CASES } from './dtao/quoteCases.ts';
import type { Bench } from './harness/runBench.ts';

/** What `pnpm bench dtao` asks. */
export const bench: Bench = {
  name: 'dtao',
  question:
    'One quote (alpha out, price before and after): by this package, without its fast paths, and with decimal.js.',
  baselines: ['decimal.js', 'taokit, no fast path'],
  cases: [...QUOTE_CASES, ...BLOCK_CASES],
};
