import type { VectorSuite } from '@taokit/testing';
import { dtaoDividendSuites } from './dividends.ts';
import { dtaoEmissionSuites } from './emission.ts';
import { launchTrajectory } from './launch.ts';
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
];
