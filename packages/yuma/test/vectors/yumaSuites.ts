import type { VectorSuite } from '@taokit/testing';
import { epochRulesSuite, epochSuites, newerEpochSuites, weightsChecksSuite } from '@taokit/testing/epochs';
import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { loadProbeTableSuites } from './probeTables.ts';
import { yumaTableSuites } from './yumaTables.ts';

/** Every family of consensus on both engines. */
export async function loadYumaSuites(): Promise<readonly VectorSuite[]> {
  return [
    ...yumaTableSuites,
    weightsChecksSuite,
    ...(await loadProbeTableSuites()),
    ...[referenceEngine, await loadWasmEngine()].flatMap((engine) => [
      ...epochSuites(engine),
      ...newerEpochSuites(engine),
      epochRulesSuite(engine),
    ]),
  ];
}
