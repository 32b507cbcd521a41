import type { VectorSuite } from '@taokit/testing';
import { dtaoSuites } from '@taokit/testing/dtao';
import { fixedTableSuites } from '@taokit/testing/fixed';
import { stateTraceSuite } from '../../packages/chain/test/vectors/stateTraceSuite.ts';
import { loadYumaSuites } from '../../packages/yuma/test/vectors/yumaSuites.ts';

/** Every suite of every package, as their tests run them. A family no suite covers counts as failed. */
export async function loadSuites(): Promise<readonly VectorSuite[]> {
  return [...fixedTableSuites, ...(await loadYumaSuites()), ...dtaoSuites, stateTraceSuite];
}
