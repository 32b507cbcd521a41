import type { VectorSuite } from '../VectorSuite.ts';
import type { EpochRunner } from './EpochRunner.ts';
import { epochPrngSuite } from './epochPrngSuite.ts';
import { epochSuite } from './epochSuite.ts';
import { runtimeEpochSuite } from './runtimeEpochSuite.ts';
import { sequenceSuite } from './sequenceSuite.ts';

/** Every family of epochs of specs 300 and 425, for one engine. */
export function epochSuites(engine: EpochRunner): readonly VectorSuite[] {
  return [epochSuite(engine), sequenceSuite(engine), epochPrngSuite(engine), runtimeEpochSuite(engine)];
}

/** The families of epochs of spec 475. */
export function newerEpochSuites(engine: EpochRunner): readonly VectorSuite[] {
  return [
    epochSuite(engine, 'epoch-475', 475),
    epochSuite(engine, 'null-475', 475),
    sequenceSuite(engine, 'sequence-475', 475),
  ];
}
