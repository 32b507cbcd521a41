import type { VectorSuite } from '../VectorSuite.ts';
import { baskets475Suite } from './baskets475.ts';
import { dtaoDividendSuites } from './dividends.ts';
import { dividends475Suite } from './dividends475.ts';
import { dtaoEmissionSuites } from './emission.ts';
import { launchTrajectory } from './launch.ts';
import { lifeCycle475Suite } from './lifeCycle475.ts';
import { mainnetBlockSuite } from './mainnetBlock.ts';
import { dtaoMainnetSuites } from './mainnetPools.ts';
import { dtaoPoolSuites } from './pools.ts';
import { dtaoRegistrationSuites } from './registration.ts';
import { dtaoSharesSuites } from './shares.ts';
import { dtaoSuperellipse } from './superellipse.ts';

/** Every family of Dynamic TAO. */
export const dtaoSuites: readonly VectorSuite[] = [
  ...dtaoPoolSuites,
  dtaoSuperellipse,
  ...dtaoEmissionSuites,
  ...dtaoSharesSuites,
  ...dtaoDividendSuites,
  ...dtaoRegistrationSuites,
  launchTrajectory,
  dividends475Suite,
  baskets475Suite,
  lifeCycle475Suite,
  mainnetBlockSuite,
  ...dtaoMainnetSuites,
];
