import { fuzzPublicApi } from './api/fuzzPublicApi.ts';
import { resultTable } from './api/resultTable.ts';

/** Every exported function with arguments of its types, and with damaged ones: a typed error, or the right answer. */
export async function fuzzApi(seed: number, total: number): Promise<void> {
  const results = await fuzzPublicApi({ seed, calls: total });
  console.log(resultTable(results));
  const faults = results.flatMap(([, { faults: found }]) => found);
  if (faults.length > 0) throw new Error(faults.map(({ kind, text }) => `${kind}: ${text}`).join('\n'));
}
