import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { epochPrngSuite } from './epochPrngSuite.ts';
import { epochSuite } from './epochSuite.ts';
import { runtimeEpochSuite } from './runtimeEpochSuite.ts';
import { sequenceSuite } from './sequenceSuite.ts';

/** Every family of epochs, for one engine. */
export function epochSuites(engine: EpochRunner): readonly VectorSuite[] {
  return [epochSuite, sequenceSuite, epochPrngSuite, runtimeEpochSuite].map((family) => family(engine));
}
