import { dtaoEconomySuites } from './dtaoEconomy.ts';
import { launchTrajectory } from './dtaoLaunch.ts';
import { dtaoPoolSuites } from './dtaoPools.ts';
import type { VectorSuite } from './VectorSuite.ts';
import { loadYumaSuites } from './yumaSuites.ts';

/** Every suite, by package. A family no suite covers counts as failed. */
export async function loadSuites(): Promise<readonly VectorSuite[]> {
  return [...(await loadYumaSuites()), ...dtaoPoolSuites, ...dtaoEconomySuites, launchTrajectory];
}
