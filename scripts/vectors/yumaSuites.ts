import { epochPrngSuite } from './epochPrngSuite.ts';
import { epochSuite } from './epochSuite.ts';
import { runtimeEpochSuite } from './runtimeEpochSuite.ts';
import { sequenceSuite } from './sequenceSuite.ts';
import type { VectorSuite } from './VectorSuite.ts';
import { yumaEngines } from './yumaEngines.ts';

/** Every family of epochs on every engine. */
export async function loadYumaSuites(): Promise<readonly VectorSuite[]> {
  const families = [epochSuite, sequenceSuite, epochPrngSuite, runtimeEpochSuite];
  return (await yumaEngines()).flatMap((engine) => families.map((family) => family(engine)));
}
