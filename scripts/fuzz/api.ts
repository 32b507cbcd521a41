import { fuzzPublicApi } from './api/fuzzPublicApi.ts';
import { resultTable } from './api/resultTable.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

/** Every exported function with arguments of its types, and with damaged ones: a typed error, or the right answer. */
export const fuzzApi: FuzzTarget = {
  name: 'api',
  title:
    'calls of every exported function of yuma, dtao, study, keys, types, fixed and errors, most with a damaged argument',
  runs: 10_000,
  async runBatch(seed, total) {
    const results = await fuzzPublicApi({ seed, calls: total });
    console.log(resultTable(results));
    const faults = results.flatMap(([, { faults: found }]) => found);
    if (faults.length > 0) throw new Error(faults.map(({ kind, text }) => `${kind}: ${text}`).join('\n'));
  },
};
