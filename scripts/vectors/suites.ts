import { baskets475Suite } from '../../packages/dtao/test/vectors/baskets475.ts';
import { dividends475Suite } from '../../packages/dtao/test/vectors/dividends475.ts';
import { lifeCycle475Suite } from '../../packages/dtao/test/vectors/lifeCycle475.ts';
import { dtaoDividendSuites } from './dtaoDividends.ts';
import { dtaoEmissionSuites } from './dtaoEmission.ts';
import { launchTrajectory } from './dtaoLaunch.ts';
import { dtaoMainnetSuites } from './dtaoMainnet.ts';
import { dtaoPoolSuites } from './dtaoPools.ts';
import { dtaoRegistrationSuites } from './dtaoRegistration.ts';
import { dtaoSharesSuites } from './dtaoShares.ts';
import { dtaoSuperellipse } from './dtaoSuperellipse.ts';
import { fixedSuite } from './fixedSuite.ts';
import { loadFixedWasmSuite } from './fixedWasm.ts';
import { stateTraceSuite } from './stateTrace/stateTraceSuite.ts';
import type { VectorSuite } from './VectorSuite.ts';
import { loadYumaSuites } from './yumaSuites.ts';

/** Every suite, by package. A family no suite covers counts as failed. */
export async function loadSuites(): Promise<readonly VectorSuite[]> {
  return [
    fixedSuite,
    await loadFixedWasmSuite(),
    ...(await loadYumaSuites()),
    ...dtaoPoolSuites,
    dtaoSuperellipse,
    ...dtaoMainnetSuites,
    ...dtaoEmissionSuites,
    ...dtaoSharesSuites,
    ...dtaoDividendSuites,
    ...dtaoRegistrationSuites,
    launchTrajectory,
    dividends475Suite,
    baskets475Suite,
    lifeCycle475Suite,
    stateTraceSuite,
  ];
}
