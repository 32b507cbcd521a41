import { type EpochEngine, loadWasmEngine, referenceEngine } from '../src/index.ts';

/** Every engine with its name, for `describe.each`. */
export async function namedEngines(): Promise<(readonly [name: string, engine: EpochEngine])[]> {
  const engines = [referenceEngine, await loadWasmEngine()];
  return engines.map((engine) => [engine.name, engine] as const);
}
