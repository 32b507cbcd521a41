import { type EpochEngine, loadWasmEngine } from '../src/index.ts';
import { referenceEngine } from '../src/reference/referenceEngine.ts';

/** Every engine with its name, for `describe.each`. */
export async function namedEngines(): Promise<(readonly [name: string, engine: EpochEngine])[]> {
  const engines = [referenceEngine, await loadWasmEngine()];
  return engines.map((engine) => [engine.name, engine] as const);
}
