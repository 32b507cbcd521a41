import type { VectorSuite } from '@taokit/testing';
import { epochSuites, newerEpochSuites } from '@taokit/testing/epochs';
import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { epochRulesSuite } from './epochRules.ts';
import { loadProbeTableSuites } from './probeTables.ts';
import { weightsChecksSuite } from './weightsChecks.ts';
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
