import { dtaoEconomySuites } from './dtaoEconomy.ts';
import { launchTrajectory } from './dtaoLaunch.ts';
import { dtaoPoolSuites } from './dtaoPools.ts';
import { dtaoSuperellipse } from './dtaoSuperellipse.ts';
import { fixedSuite } from './fixedSuite.ts';
import type { VectorSuite } from './VectorSuite.ts';
import { loadYumaSuites } from './yumaSuites.ts';

/** Every suite, by package. A family no suite covers counts as failed. */
export async function loadSuites(): Promise<readonly VectorSuite[]> {
  return [
    fixedSuite,
    ...(await loadYumaSuites()),
    ...dtaoPoolSuites,
    dtaoSuperellipse,
    ...dtaoEconomySuites,
    launchTrajectory,
  ];
}
