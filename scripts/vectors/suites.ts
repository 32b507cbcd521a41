import type { VectorSuite } from '@taokit/testing';
import { stateTraceSuite } from '../../packages/chain/test/vectors/stateTraceSuite.ts';
import { dtaoSuites } from '../../packages/dtao/test/vectors/dtaoSuites.ts';
import { fixedTableSuites } from '../../packages/fixed/test/vectors/fixedTables.ts';
import { loadYumaSuites } from '../../packages/yuma/test/vectors/yumaSuites.ts';

/** Every suite of every package, as their tests run them. A family no suite covers counts as failed. */
export async function loadSuites(): Promise<readonly VectorSuite[]> {
  return [...fixedTableSuites, ...(await loadYumaSuites()), ...dtaoSuites, stateTraceSuite];
}
