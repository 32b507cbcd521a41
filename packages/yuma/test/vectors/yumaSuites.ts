import type { VectorSuite } from '@taokit/testing';
import { epochSuites } from '@taokit/testing/epochs';
import { loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { loadProbeTableSuites } from './probeTables.ts';
import { yumaTableSuites } from './yumaTables.ts';

/** Every family of consensus on both engines. */
export async function loadYumaSuites(): Promise<readonly VectorSuite[]> {
  return [
    ...yumaTableSuites,
    ...(await loadProbeTableSuites()),
    ...epochSuites(referenceEngine),
    ...epochSuites(await loadWasmEngine()),
  ];
}
